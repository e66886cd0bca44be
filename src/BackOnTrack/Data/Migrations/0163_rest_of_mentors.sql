-- The service's day of an instant; the zone is said by whoever asks, so that it costs nothing per row.
create function bot.day_of(p_at timestamptz, p_zone text) returns date language sql stable parallel safe as $$
    select (p_at at time zone p_zone)::date
$$;

-- A deputy reaches the mentor's file while the coach is away, and no longer: in a dated absence that holds today, or when
-- the coach is no coach any more. The same rule as bot.coaching, which says who is responsible.
create or replace function bot.coaches_now(p_mentor uuid) returns table (account uuid, capacity text, unit int)
language sql stable security definer set search_path = bot, pg_temp as $$
    with c as (select * from bot.coach_period p where p.mentor = p_mentor and p.until is null),
    here as (
        select r.account from bot.account_role r join bot.account a on a.id = r.account
        where r.role = 'coach' and r.since <= bot.now() and (r.until is null or r.until > bot.now()) and a.disabled is null)
    select c.coach, 'coach', c.unit from c
    union select coalesce(x.deputy, c.deputy), 'deputy_coach', c.unit from c
        left join lateral (select a.id, a.deputy from bot.coach_absence a cross join lateral (select (bot.now() at time zone bot.zone())::date as today) d
            where a.mentor = c.mentor and a.coach = c.coach and a."from" <= d.today and a.until >= d.today and (a.ended_on is null or a.ended_on > d.today)
            order by a."from" desc limit 1) x on true
        where coalesce(x.deputy, c.deputy) in (select h.account from here h) and (x.id is not null or c.coach not in (select h.account from here h))
$$;

-- Looked at where somebody could stand in, with or without an absence written down.
create or replace function bot.stand_ins_to_settle() returns setof uuid
language sql stable security definer set search_path = bot, pg_temp as $$
    select a.mentor from (select x.mentor from bot.coach_absence x union select p.mentor from bot.coach_period p where p.until is null and p.deputy is not null) a
    where bot.hat() = 'system' and (
        exists (select from bot.coaches_now(a.mentor) n where not exists
            (select from bot.reach r where r.file = a.mentor and r.account = n.account and r.capacity = n.capacity and r.until is null))
        or exists (select from bot.reach r where r.file = a.mentor and r.until is null and r.capacity in ('coach', 'deputy_coach')
            and not exists (select from bot.coaches_now(a.mentor) n where n.account = r.account and n.capacity = r.capacity)))
$$;

-- What a mentor held before the access to the file ended can be claimed for some days more: which session, its day and
-- its length, and nothing else of the file. Who is kept away from the file, or left the hat, finds nothing.
create policy definer_reads on bot.session to current_user using (session_user <> current_user);
create function bot.sessions_left_to_claim(p_days int) returns table (session uuid, mentorship uuid, day date, minutes int)
language sql stable security definer set search_path = bot, pg_temp as $$
    select distinct s.id, s.mentorship, s.occurred_on, s.minutes
    from bot.reach r join bot.session s on s.mentee = r.file and s.mentor = r.account
    where bot.hat() = 'mentor' and r.account = bot.actor() and r.capacity in ('mentor', 'second_mentor')
      and r.until <= bot.now() and r.until > bot.now() - make_interval(days => p_days) and s.voided_at is null
      and not exists (select from bot.reach o where o.file = r.file and o.account = r.account and o.capacity in ('mentor', 'second_mentor') and (o.until is null or o.until > bot.now()))
      and not exists (select from bot.exclusion e where e.file = r.file and e.account = r.account and e.since <= bot.now() and (e.until is null or e.until > bot.now()))
      and not exists (select from bot.claim c where c.session = s.id and c.reverses is null and c.state <> 'reversed')
$$;
