-- A group session that was written anew, or struck out, is none that leaves something to hand over.
create or replace function bot.summary_owed(p_mentor uuid) returns boolean
language sql stable security definer set search_path = bot, pg_temp as $$
    select bot.hat() in ('coordinator', 'system') and exists (
        select from bot.coach_period c
        cross join lateral (select array_agg(a) as who from (select c.coach union select c.deputy union select x.deputy from bot.coach_absence x where x.mentor = c.mentor and x.coach = c.coach) p (a)) s
        where c.mentor = p_mentor and c.until is null and (
            exists (select from bot.coach_talk t where t.mentor = c.mentor and t.coach = any (s.who) and t.held_on >= c."from")
            or exists (select from bot.group_session g where g.mentor = c.mentor and g.coach = any (s.who) and g.held_on >= c."from" and g.replaced_at is null)
            or exists (select from bot.debrief d where d.mentor = c.mentor and d.withdrawn_at is null and (d.contacted_at at time zone bot.zone())::date >= c."from")))
$$;
