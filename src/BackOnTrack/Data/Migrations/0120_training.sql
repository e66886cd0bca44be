-- Training: cohorts and their days are nobody's file; seats, attendance and certificates lie in the mentor's.
create table bot.cohort (
    id uuid primary key,
    name text not null,
    place text not null,
    seats int not null check (seats between 1 and 60),
    first_day date not null,
    last_day date not null,
    planned_by uuid not null references bot.account,
    planned_at timestamptz not null
);
create index cohort_by_day on bot.cohort (last_day desc, id);

create table bot.cohort_day (
    id uuid primary key,
    cohort uuid not null references bot.cohort,
    day int not null check (day > 0),
    "on" date not null,
    "from" time not null,
    until time not null,
    trainers text not null,
    confirmed_by text,
    confirmed_on date,
    unique (cohort, day),
    check (until > "from"),
    check ((confirmed_by is null) = (confirmed_on is null))
);
create index cohort_day_open on bot.cohort_day ("on") where confirmed_on is null;

create table bot.cohort_day_move (
    id uuid primary key,
    cohort_day uuid not null references bot.cohort_day,
    cohort uuid not null references bot.cohort,
    old_on date not null,
    new_on date not null,
    reason text not null,
    moved_by uuid not null references bot.account,
    moved_at timestamptz not null
);
create index cohort_day_move_by_cohort on bot.cohort_day_move (cohort, moved_at desc);

create table bot.cohort_seat (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    cohort uuid not null references bot.cohort,
    days int[] not null default '{}',
    state text not null check (state in ('invited', 'accepted', 'waiting', 'declined')),
    invited_at timestamptz not null,
    answered_at timestamptz,
    seen_at timestamptz not null,
    unique (mentor, cohort),
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
create index cohort_seat_by_cohort on bot.cohort_seat (cohort, state);

create table bot.attendance (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    day int not null check (day > 0),
    "on" date not null,
    present boolean not null,
    cohort_day uuid references bot.cohort_day,
    credit text,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    unique (cohort_day, mentor),
    check ((cohort_day is null) = (credit is not null)),
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
-- The gate of the match asks this and nothing else.
create index attendance_present on bot.attendance (mentor, day) include ("on") where present;
create index attendance_by_mentor on bot.attendance (mentor);

create table bot.certificate (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    days int not null,
    completed_on date not null,
    "check" bytea not null unique,
    issued_at timestamptz not null,
    withdrawn_at timestamptz,
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
create unique index certificate_valid on bot.certificate (mentor) where withdrawn_at is null;

-- Flags already set are kept as what they were: somebody's word that all of it was learned before these tables.
insert into bot.attendance (id, mentor, unit, day, "on", present, credit, recorded_by, recorded_at)
    select gen_random_uuid(), m.id, m.unit, d, current_date, true, 'brought_along', m.id, now()
    from bot.mentor m cross join generate_series(1, 12) d where m.training_complete;
alter table bot.mentor add column left_from text check (left_from in ('in_training', 'available'));
update bot.mentor set left_from = case when training_complete then 'available' else 'in_training' end where state = 'left';
alter table bot.mentor drop column training_complete;

-- How many have said yes to a whole cohort: a number for whoever answers an invitation, not who they are. Answers to one
-- cohort wait for one another, so that two do not take one seat.
create policy definer_reads on bot.cohort_seat to current_user using (session_user <> current_user);
create function bot.seats_taken(p_cohort uuid) returns int
language plpgsql security definer set search_path = bot, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(p_cohort::text, 120));
    return (select count(*)::int from bot.cohort_seat s where s.cohort = p_cohort and s.state = 'accepted');
end $$;

-- What the holder of a code learns: that it is valid, how many days and since when. Never whose it is.
create policy definer_reads on bot.certificate to current_user using (session_user <> current_user);
create function bot.check_certificate(p_check bytea) returns table (days int, completed_on date)
language sql stable security definer set search_path = bot, pg_temp as $$
    select c.days, c.completed_on from bot.certificate c where c."check" = p_check and c.withdrawn_at is null
$$;
