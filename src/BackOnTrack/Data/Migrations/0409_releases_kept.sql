-- Every day on which somebody came out is kept: being taken inside again does not take it out of the figures of its time, only that it never was.
-- Of those there were, the ones that stand on a list are known; what a return inside took from a list before this is not.
create table bot.release_day (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    released_on date not null,
    recorded_at timestamptz not null,
    taken_back_at timestamptz,
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create unique index release_day_once on bot.release_day (mentorship, released_on) where taken_back_at is null;
create index release_day_by_mentee on bot.release_day (mentee);
create policy definer_keeps on bot.release_day to current_user using ((select session_user <> current_user)) with check ((select session_user <> current_user));

-- The owner reads here, whom the wall shuts out too.
alter table bot.release_path disable row level security;
insert into bot.release_day (id, mentee, unit, mentorship, released_on, recorded_at) select gen_random_uuid(), p.mentee, p.unit, p.mentorship, p.released_on, now() from bot.release_path p where p.released_on is not null;
alter table bot.release_path enable row level security;
alter table bot.release_path force row level security;

create function bot.keep_release() returns trigger language plpgsql security definer set search_path = bot, pg_temp as $$
begin
    insert into bot.release_day (id, mentee, unit, mentorship, released_on, recorded_at) values (gen_random_uuid(), new.mentee, new.unit, new.mentorship, new.released_on, coalesce(bot.now(), now()))
        on conflict (mentorship, released_on) where taken_back_at is null do nothing;
    return null;
end $$;
create trigger release_begins after insert on bot.release_path for each row when (new.released_on is not null) execute function bot.keep_release();
create trigger release_is_said after update of released_on on bot.release_path for each row when (new.released_on is not null and new.released_on is distinct from old.released_on) execute function bot.keep_release();

-- The releases as they were known on a day.
create function bot_figures.releases(a date) returns table (mentee uuid, mentorship uuid, released_on date) language sql stable as $$
    select d.mentee, d.mentorship, d.released_on from bot.release_day d where d.taken_back_at is null or bot.day_of(d.taken_back_at, bot.zone()) > a
$$;

-- What was done thirty days before each day somebody came out, or is to.
create or replace function bot_figures.release_items(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null, case when i.state = 'done' and i.settled_on <= p.mark then 'yes' else 'no' end, null::numeric
    from (select q.id, q.mentorship, x.day - 30 as mark from bot.release_path q cross join lateral (
            select d.released_on as day from bot_figures.releases(a) d where d.mentorship = q.mentorship
            union select q.release_on where q.released_on is null and not exists (select from bot_figures.releases(a) d where d.mentorship = q.mentorship and d.released_on >= q.release_on)) x) p
    join bot.release_item i on i.path = p.id and i.state <> 'not_needed' join bot_figures.courses(a) c on c.id = p.mentorship where p.mark between f and u
$$;

create or replace function bot_figures.gate_contact(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null, case when
        exists (select from bot.release_contact k where k.mentorship = p.mentorship and k.held_on between p.released_on and p.released_on + 3 and k.way <> 'not_reached')
        or exists (select from bot_figures.held(a) h where h.mentorship = p.mentorship and h.day between p.released_on and p.released_on + 3) then 'yes' else 'no' end, null::numeric
    from bot_figures.releases(a) p join bot_figures.courses(a) c on c.id = p.mentorship where p.released_on + 3 between f and u
$$;

create or replace function bot_figures.still_meeting(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, 'days' || d.n,
        case when exists (select from bot_figures.held(a) h where h.mentorship = p.mentorship and h.day > p.released_on + d.n - 30 and h.day <= p.released_on + d.n) then 'yes' else 'no' end, null::numeric
    from bot_figures.releases(a) p cross join (values (30), (90), (180)) d (n) join bot_figures.courses(a) c on c.id = p.mentorship where p.released_on + d.n between f and u
$$;

create or replace function bot_figures.met_at_gate(a date) returns table (mentorship uuid, met boolean) language sql stable as $$
    select p.mentorship, bool_or(
        exists (select from bot.release_contact k where k.mentorship = p.mentorship and k.held_on between p.released_on and p.released_on + 3 and k.way <> 'not_reached')
        or exists (select from bot_figures.held(a) h where h.mentorship = p.mentorship and h.day between p.released_on and p.released_on + 3))
    from bot_figures.releases(a) p where p.released_on + 3 <= a group by p.mentorship
$$;
