-- Where an establishment is rung and how long before it wants to know of a visit; how long the way takes; and what custody
-- puts in the way of a meeting that is booked already.
alter table bot.establishment_entry add column phone text not null default '' check (length(phone) <= 40),
    add column notice_days int not null default 0 check (notice_days between 0 and 60);
alter table bot.establishment_entry alter column phone drop default, alter column notice_days drop default;

-- From an establishment to another, or from a region in which mentors live; the newest that has begun counts.
create table bot.travel_time (
    id uuid primary key, establishment int not null references bot.establishment, other int references bot.establishment,
    region text check (length(region) between 1 and 60), minutes int not null check (minutes between 1 and 600), "from" date not null,
    recorded_at timestamptz not null, by uuid not null references bot.account,
    check ((other is null) <> (region is null)), check (other <> establishment)
);
create index travel_time_by_establishment on bot.travel_time (establishment);
create index travel_time_by_other on bot.travel_time (other) where other is not null;
alter table bot.travel_time enable row level security; alter table bot.travel_time force row level security;
create policy directory_read on bot.travel_time for select to bot_app using ((select bot.actor()) is not null);
create policy directory_add on bot.travel_time for insert to bot_app with check (bot.keeps_establishment(establishment));
grant select, insert on bot.travel_time to bot_app;

-- Written by the house after a change of custody, emptied when the meeting stands again or is moved.
alter table bot.appointment add column in_doubt text[] not null default '{}';
alter table bot.appointment alter column in_doubt drop default;
create index appointment_in_doubt on bot.appointment (mentee) where state = 'planned' and in_doubt <> '{}';
