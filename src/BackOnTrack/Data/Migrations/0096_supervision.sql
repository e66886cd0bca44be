-- Supervision: that coach and mentor talked, what only the coach reads of it, what was agreed; what asks for a talk; who
-- stands in for a coach; what is handed over; group sessions; that a strain check was done. All of it in the mentor's file.
create table bot.coach_talk (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    coach uuid not null references bot.account,
    held_on date not null,
    how text not null,
    recorded_at timestamptz not null,
    unique (id, mentor),
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
create index coach_talk_by_mentor on bot.coach_talk (mentor, held_on desc);

create table bot.coach_note (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    coach uuid not null references bot.account,
    topics text[] not null,
    words bytea,
    foreign key (id, mentor) references bot.coach_talk (id, mentor),
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
create index coach_note_by_mentor on bot.coach_note (mentor);

create table bot.agreed_action (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    talk uuid not null,
    owner text not null,
    what bytea not null,
    due date not null,
    done_on date,
    done_by uuid references bot.account,
    check ((done_on is null) = (done_by is null)),
    foreign key (talk, mentor) references bot.coach_talk (id, mentor),
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
create index agreed_action_by_mentor on bot.agreed_action (mentor, due) where done_on is null;
create index agreed_action_by_talk on bot.agreed_action (talk);

create table bot.talk_request (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    asked_at timestamptz not null,
    worried boolean not null,
    about bytea,
    talk uuid,
    foreign key (talk, mentor) references bot.coach_talk (id, mentor),
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
create index talk_request_open on bot.talk_request (mentor) where talk is null;

create table bot.debrief (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    kind text not null,
    happened_at timestamptz not null,
    reported_by uuid not null references bot.account,
    reported_at timestamptz not null,
    contacted_at timestamptz,
    talk uuid,
    held_on date,
    check ((talk is null) = (held_on is null)),
    foreign key (talk, mentor) references bot.coach_talk (id, mentor),
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
create index debrief_open on bot.debrief (mentor) where talk is null;

create table bot.coach_absence (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    coach uuid not null references bot.account,
    deputy uuid references bot.account,
    "from" date not null,
    until date not null,
    ended_on date,
    check (until >= "from"),
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
create index coach_absence_by_mentor on bot.coach_absence (mentor, "from");

create table bot.coach_handover (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    written_by uuid not null references bot.account,
    written_at timestamptz not null,
    words bytea not null,
    read_by uuid references bot.account,
    read_at timestamptz,
    check ((read_by is null) = (read_at is null)),
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
create index coach_handover_by_mentor on bot.coach_handover (mentor, written_at desc);

create table bot.group_session (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    gathering uuid not null,
    coach uuid not null references bot.account,
    held_on date not null,
    themes bytea not null,
    unique (gathering, mentor),
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
create index group_session_by_mentor on bot.group_session (mentor, held_on desc);

create table bot.strain_check (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    done_on date not null,
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
create index strain_check_by_mentor on bot.strain_check (mentor, done_on desc);

-- Who is there for a mentor on a day: the coach; while the coach is away, or no longer a coach, whoever stands in; else
-- nobody. Runs with the asker's own rights: the wall decides which mentors there are.
create function bot.coaching(p_day date) returns table (mentor uuid, coach uuid, away boolean, responsible uuid) language sql stable as $$
    with here as (
        select r.account from bot.account_role r join bot.account a on a.id = r.account
        where r.role = 'coach' and r.since <= bot.now() and (r.until is null or r.until > bot.now()) and a.disabled is null)
    select c.mentor, c.coach, w.away,
        case when not w.away then c.coach else (select h.account from here h where h.account = coalesce(x.deputy, c.deputy)) end
    from bot.coach_period c
    left join lateral (select a.id, a.deputy from bot.coach_absence a where a.mentor = c.mentor and a.coach = c.coach
        and a."from" <= p_day and a.until >= p_day and (a.ended_on is null or a.ended_on > p_day) order by a."from" desc limit 1) x on true
    cross join lateral (select x.id is not null or c.coach not in (select h.account from here h) as away) w
    where c.until is null
$$;

-- What says when the next talk is due: the first meeting no talk has followed yet, and the last talk.
create function bot.talk_facts() returns table (mentor uuid, met date, last date) language sql stable as $$
    select m.id, (select min(greatest(p."from", s.first_meeting_on)) from bot.mentor_period p join bot.mentorship s on s.id = p.mentorship
            where p.mentor = m.id and p.until is null and s.first_meeting_on is not null and (l.last is null or greatest(p."from", s.first_meeting_on) > l.last)), l.last
    from bot.mentor m cross join lateral (select max(t.held_on) as last from bot.coach_talk t where t.mentor = m.id) l
    where m.state <> 'left' and exists (select from bot.mentor_period p join bot.mentorship s on s.id = p.mentorship and s.due is not null where p.mentor = m.id and p.until is null)
$$;

-- Everybody who reaches a mentor's file as coach just now: the coach, the deputy named with the coach, and who stands in today.
create policy definer_reads on bot.coach_absence to current_user using (session_user <> current_user);
create function bot.coaches_now(p_mentor uuid) returns table (account uuid, capacity text, unit int)
language sql stable security definer set search_path = bot, pg_temp as $$
    with c as (select * from bot.coach_period p where p.mentor = p_mentor and p.until is null)
    select c.coach, 'coach', c.unit from c
    union select c.deputy, 'deputy_coach', c.unit from c where c.deputy is not null
    union select a.deputy, 'deputy_coach', c.unit from c join bot.coach_absence a on a.mentor = c.mentor and a.coach = c.coach
        cross join lateral (select (bot.now() at time zone 'Europe/Copenhagen')::date as today) d
        where a.deputy is not null and a."from" <= d.today and a.until >= d.today and (a.ended_on is null or a.ended_on > d.today)
$$;

create or replace function bot.coaches_of(p_mentee uuid) returns table (account uuid, capacity text)
language sql stable security definer set search_path = bot, pg_temp as $$
    select distinct n.account, n.capacity from bot.mentor_period p
    join bot.mentorship m on m.id = p.mentorship and m.due is not null
    cross join lateral bot.coaches_now(p.mentor) n
    where p.mentee = p_mentee and p.until is null
$$;

create or replace function bot.settle_coach(p_mentor uuid, p_cause text) returns void
language plpgsql security definer set search_path = bot, pg_temp as $$
declare f uuid;
begin
    if bot.actor() is null then return; end if;
    update bot.reach r set until = greatest(bot.now(), r.since)
        where r.file = p_mentor and r.until is null and r.capacity in ('coach', 'deputy_coach')
          and not exists (select from bot.coaches_now(p_mentor) n where n.account = r.account and n.capacity = r.capacity);
    insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by)
        select gen_random_uuid(), n.account, n.capacity, p_mentor, n.unit, bot.now(), p_cause, bot.actor() from bot.coaches_now(p_mentor) n
        where not exists (select from bot.reach r where r.file = p_mentor and r.account = n.account and r.capacity = n.capacity and r.until is null);
    for f in select distinct p.mentee from bot.mentor_period p where p.mentor = p_mentor and p.until is null loop
        perform bot.settle_reach(f, p_cause);
    end loop;
end $$;
