-- An incident that was written down wrong is put right or withdrawn: what stood there stays, and a withdrawn one counts nowhere.
alter table bot.incident add column withdrawn_at timestamptz, add check (withdrawn_at is null or next_step_at is null);

create table bot.incident_correction (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    incident uuid not null,
    category text not null,
    happened_at timestamptz not null,
    place text not null,
    withdraws boolean not null,
    reason bytea not null,
    corrected_by uuid not null references bot.account,
    corrected_at timestamptz not null,
    foreign key (incident, mentee) references bot.incident (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade
);
create index incident_correction_by_incident on bot.incident_correction (incident);
create index incident_correction_by_mentee on bot.incident_correction (mentee);
create policy definer_follows on bot.incident_correction for select to current_user using ((select session_user <> current_user));

-- Who was mentor in a mentorship on a day; not who was put there by mistake.
create function bot.was_mentor(p_mentorship uuid, p_mentor uuid, p_day date) returns boolean language sql stable security definer set search_path = bot, pg_temp as $$
    select exists (select from bot.mentor_period p where p.mentorship = p_mentorship and p.mentor = p_mentor and p.end_cause is distinct from 'mistake'
        and p."from" <= p_day and (p.until is null or p.until >= p_day))
$$;

-- The debriefs follow an incident that the actor has just reported or put right: owed to the mentors of its day and to nobody else, for what
-- it was and when; no kind, or withdrawn, and nobody owes one. What a talk was about stays as it was talked through. Answers with the new ones.
create or replace function bot.owe_debriefs(p_incident uuid, p_kind text) returns setof uuid language plpgsql security definer set search_path = bot, pg_temp as $$
declare i bot.incident; d date;
begin
    select x.* into i from bot.incident x where x.id = p_incident and (x.reported_by = bot.actor() and x.reported_at = bot.now()
        or exists (select from bot.incident_correction c where c.incident = x.id and c.corrected_by = bot.actor() and c.corrected_at = bot.now()));
    if i.id is null then return; end if;
    d := bot.day_of(i.happened_at, bot.zone());
    update bot.debrief b set withdrawn_at = bot.now() where b.incident = i.id and b.withdrawn_at is null and b.talk is null
        and (p_kind is null or i.withdrawn_at is not null or not bot.was_mentor(i.mentorship, b.mentor, d));
    if p_kind is null or i.withdrawn_at is not null then return; end if;
    update bot.debrief b set kind = p_kind, happened_at = i.happened_at where b.incident = i.id and b.withdrawn_at is null and b.talk is null;
    return query insert into bot.debrief (id, mentor, unit, kind, happened_at, reported_by, reported_at, incident)
        select gen_random_uuid(), m.id, m.unit, p_kind, i.happened_at, bot.actor(), bot.now(), i.id
        from bot.mentor m where m.id in (select p.mentor from bot.mentor_period p where p.mentorship = i.mentorship) and bot.was_mentor(i.mentorship, m.id, d)
            and not exists (select from bot.debrief b where b.incident = i.id and b.mentor = m.id and b.withdrawn_at is null)
        returning id;
end $$;

-- What was talked through after an incident that is withdrawn was no debrief that was owed.
create or replace function bot_figures.debriefs(f date, u date, a date) returns table (mentor uuid, unit int, days int) language sql stable as $$
    select d.mentor, d.unit, case when d.held_on <= a then d.held_on - bot.day_of(d.happened_at, bot.zone()) end
    from bot.debrief d where bot.day_of(d.happened_at, bot.zone()) between f and u and (d.withdrawn_at is null or bot.day_of(d.withdrawn_at, bot.zone()) > a)
        and not exists (select from bot.incident i where i.id = d.incident and bot.day_of(i.withdrawn_at, bot.zone()) <= a)
$$;

-- What deadlines run from, and by what they end: a withdrawn incident ends its own.
create or replace function bot.deadline_events(p_zone text) returns table (event text, subject uuid, mentee uuid, unit int, began date, ended date) language sql stable as $$
    select 'inquiry_submitted', i.id, i.mentee, i.unit, (i.submitted_at at time zone p_zone)::date,
        case when i.state in ('new', 'under_assessment') then null else (coalesce(i.decided_at, bot.now()) at time zone p_zone)::date end
    from bot.inquiry i where i.submitted_at is not null and (i.state in ('new', 'under_assessment') or exists (select from bot.deadline d where d.subject = i.id and d.done_on is null))
    union all
    select 'incident_reported', i.id, i.mentee, i.unit, (i.reported_at at time zone p_zone)::date, coalesce(i.followed_up_on, (i.withdrawn_at at time zone p_zone)::date)
    from bot.incident i where (i.followed_up_on is null and i.withdrawn_at is null) or exists (select from bot.deadline d where d.subject = i.id and d.done_on is null)
    union all
    select 'duty_used', u.id, u.mentee, u.unit, (u.asked_at at time zone p_zone)::date, (u.ended_at at time zone p_zone)::date
    from bot.duty u where u.ended_at is null or exists (select from bot.deadline d where d.subject = u.id and d.done_on is null)
    union all
    select 'disclosure_prepared', s.id, s.mentee, s.unit, (s.prepared_at at time zone p_zone)::date, (s.decided_at at time zone p_zone)::date
    from bot.disclosure s where s.state = 'prepared' or exists (select from bot.deadline d where d.subject = s.id and d.done_on is null)
    union all
    select 'recipient_to_tell', n.id, n.mentee, n.unit, (n.owed_at at time zone p_zone)::date, n.told_on
    from bot.recipient_notice n where n.told_on is null or exists (select from bot.deadline d where d.subject = n.id and d.done_on is null)
$$;
