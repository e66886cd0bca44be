-- Deadlines that run, in the file they are about; how long one rested and why.
create table bot.deadline (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    name text not null,
    "from" text not null,
    subject uuid not null,
    who text not null,
    started_on date not null,
    due date not null,
    escalates_on date not null,
    escalated_at timestamptz,
    paused_on date,
    paused_until date,
    done_on date,
    check ((paused_on is null) = (paused_until is null)),
    unique (name, subject),
    unique (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade
);
create index deadline_open on bot.deadline (due) where done_on is null;
create index deadline_subject_open on bot.deadline (subject) where done_on is null;
create index deadline_by_mentee on bot.deadline (mentee, due);

create table bot.deadline_pause (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    deadline uuid not null,
    cause text not null,
    "from" date not null,
    until date not null,
    "by" uuid not null references bot.account,
    at timestamptz not null,
    resumed_on date,
    check (until > "from"),
    foreign key (deadline, mentee) references bot.deadline (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade
);
create index deadline_pause_by_deadline on bot.deadline_pause (deadline, at desc);
create unique index deadline_pause_one_open on bot.deadline_pause (deadline) where resumed_on is null;

-- What deadlines run from, and by what they end; the days are the service's. Only what is open, or has a deadline that is.
create function bot.deadline_events(p_zone text) returns table (event text, subject uuid, mentee uuid, unit int, began date, ended date) language sql stable as $$
    select 'inquiry_submitted', i.id, i.mentee, i.unit, (i.submitted_at at time zone p_zone)::date,
        case when i.state in ('new', 'under_assessment') then null else (coalesce(i.decided_at, bot.now()) at time zone p_zone)::date end
    from bot.inquiry i where i.submitted_at is not null and (i.state in ('new', 'under_assessment') or exists (select from bot.deadline d where d.subject = i.id and d.done_on is null))
    union all
    select 'incident_reported', i.id, i.mentee, i.unit, (i.reported_at at time zone p_zone)::date, i.followed_up_on
    from bot.incident i where i.followed_up_on is null or exists (select from bot.deadline d where d.subject = i.id and d.done_on is null)
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
