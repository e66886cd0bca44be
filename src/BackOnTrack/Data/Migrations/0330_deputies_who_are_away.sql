-- Who is away on a day counts wherever they were to be: as coach of a mentor who came while they were away, and as deputy.
-- Their own mentors' files say so, which those who ask may not see: that somebody is away, and nothing of whose file it stands in.
create index coach_absence_by_day on bot.coach_absence (until);
create function bot.coaches_away(p_from date, p_until date) returns setof uuid
language sql stable security definer set search_path = bot, pg_temp as $$
    select distinct a.coach from bot.coach_absence a join bot.coach_period c on c.mentor = a.mentor and c.coach = a.coach and c.until is null
    where a."from" <= p_until and a.until >= p_from and (a.ended_on is null or a.ended_on > greatest(p_from, a."from"))
$$;

-- Who is there: the coach, else whoever was named for the absence, else the deputy named with the coach. One who is away,
-- or no coach any more, is nobody.
create or replace function bot.coaching(p_day date) returns table (mentor uuid, coach uuid, away boolean, responsible uuid) language sql stable as $$
    with here as materialized (
        select r.account from bot.account_role r join bot.account a on a.id = r.account
        where r.role = 'coach' and r.since <= bot.now() and (r.until is null or r.until > bot.now()) and a.disabled is null
        except select g from bot.coaches_away(p_day, p_day) g)
    select c.mentor, c.coach, w.away,
        case when not w.away then c.coach when x.deputy in (select h.account from here h) then x.deputy
            else (select h.account from here h where h.account = c.deputy) end
    from bot.coach_period c
    left join lateral (select a.deputy from bot.coach_absence a where a.mentor = c.mentor and a.coach = c.coach
        and a."from" <= p_day and a.until >= p_day and (a.ended_on is null or a.ended_on > p_day) order by a."from" desc limit 1) x on true
    cross join lateral (select c.coach not in (select h.account from here h) as away) w
    where c.until is null
$$;

-- The same rule for the rights: a deputy who is away reaches nothing more than before.
create or replace function bot.coaches_now(p_mentor uuid) returns table (account uuid, capacity text, unit int)
language sql stable security definer set search_path = bot, pg_temp as $$
    with today as (select (bot.now() at time zone bot.zone())::date as day),
    c as (select * from bot.coach_period p where p.mentor = p_mentor and p.until is null),
    here as (
        select r.account from bot.account_role r join bot.account a on a.id = r.account
        where r.role = 'coach' and r.since <= bot.now() and (r.until is null or r.until > bot.now()) and a.disabled is null
        except select g from today d cross join lateral bot.coaches_away(d.day, d.day) g)
    select c.coach, 'coach', c.unit from c
    union select h.account, 'deputy_coach', c.unit from c
        left join lateral (select a.deputy from bot.coach_absence a cross join today d
            where a.mentor = c.mentor and a.coach = c.coach and a."from" <= d.day and a.until >= d.day and (a.ended_on is null or a.ended_on > d.day)
            order by a."from" desc limit 1) x on true
        join here h on h.account = case when x.deputy in (select account from here) then x.deputy else c.deputy end
        where c.coach not in (select account from here)
$$;
