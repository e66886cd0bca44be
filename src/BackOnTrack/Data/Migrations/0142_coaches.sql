-- Coaches: nobody takes over a mentor without a written summary; days begin where the programme is.
alter table bot.coach_period add column without_summary boolean not null default false;

-- Where the service's days begin and end: told to the database at every start, from the pack.
create function bot.zone() returns text language sql stable parallel safe security definer set search_path = bot, pg_temp as $$
    select coalesce((select s.value from bot.setting s where s.key = 'service.zone'), 'Europe/Copenhagen')
$$;
create or replace function bot.coaches_now(p_mentor uuid) returns table (account uuid, capacity text, unit int)
language sql stable security definer set search_path = bot, pg_temp as $$
    with c as (select * from bot.coach_period p where p.mentor = p_mentor and p.until is null)
    select c.coach, 'coach', c.unit from c
    union select c.deputy, 'deputy_coach', c.unit from c where c.deputy is not null
    union select a.deputy, 'deputy_coach', c.unit from c join bot.coach_absence a on a.mentor = c.mentor and a.coach = c.coach
        cross join lateral (select (bot.now() at time zone bot.zone())::date as today) d
        where a.deputy is not null and a."from" <= d.today and a.until >= d.today and (a.ended_on is null or a.ended_on > d.today)
$$;

-- Whether the coach of just now, or whoever stands in, has written a summary since the last talk. The coordinator learns
-- that there is one; the words are between coaches.
create policy definer_reads on bot.coach_handover to current_user using (session_user <> current_user);
create policy definer_reads on bot.coach_talk to current_user using (session_user <> current_user);
create function bot.handed_over(p_mentor uuid) returns boolean
language sql stable security definer set search_path = bot, pg_temp as $$
    select bot.hat() in ('coordinator', 'system') and exists (
        select from bot.coach_period c join bot.coach_handover h on h.mentor = c.mentor
        where c.mentor = p_mentor and c.until is null
          and (h.written_by = c.coach or h.written_by = c.deputy or exists (select from bot.coach_absence a where a.mentor = c.mentor and a.coach = c.coach and a.deputy = h.written_by))
          and (h.written_at at time zone bot.zone())::date >= greatest(c."from", (select max(t.held_on) from bot.coach_talk t where t.mentor = p_mentor)))
$$;
