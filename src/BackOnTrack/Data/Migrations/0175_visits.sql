-- How long a planned meeting lasts and where a visit leads; who is out in one; the address of one's own calendar.
alter table bot.appointment add column minutes int not null default 60 check (minutes between 1 and 720),
    add column establishment int references bot.establishment,
    add column planned_at timestamptz not null default now();
alter table bot.appointment alter column planned_at drop default;
create index appointment_all_of_mentor on bot.appointment (mentor, "on");

-- A mentor in a meeting: the row is the meeting's. Not back in time, the coordinator is told once.
create table bot.outing (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    mentor uuid not null references bot.account,
    in_at timestamptz not null,
    in_by uuid not null references bot.account,
    back_by timestamptz not null,
    out_at timestamptz,
    out_by uuid references bot.account,
    alarmed_at timestamptz,
    foreign key (id, mentee, mentorship) references bot.appointment (id, mentee, mentorship) on delete cascade,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade,
    check ((out_at is null) = (out_by is null))
);
create index outing_open on bot.outing (back_by) where out_at is null;
create index outing_by_mentorship on bot.outing (mentorship) where out_at is null;
create policy definer_reads on bot.outing to current_user using (session_user <> current_user);

-- Asked every minute by a job that leaves no trace when there is nothing to do.
create function bot.outings_overdue(p_now timestamptz) returns boolean language sql stable security definer set search_path = bot, pg_temp as $$
    select exists (select from bot.outing o where o.out_at is null and o.alarmed_at is null and o.back_by <= p_now)
$$;

-- An address under which a calendar programme fetches somebody's appointments. The secret is made from the id and lies nowhere.
create table bot.calendar_feed (
    id uuid primary key,
    account uuid not null references bot.account,
    made_at timestamptz not null,
    ended_at timestamptz,
    read_at timestamptz
);
create unique index calendar_feed_open on bot.calendar_feed (account) where ended_at is null;
alter table bot.calendar_feed enable row level security; alter table bot.calendar_feed force row level security;
create policy calendar_feed_own on bot.calendar_feed to bot_app using (account = (select bot.actor()));
create policy calendar_feed_house on bot.calendar_feed to bot_app using ((select bot.hat()) = 'system');
grant select, insert, update on bot.calendar_feed to bot_app;
