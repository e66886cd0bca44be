-- Where an absence began or ended and nobody has looked since: asked by the house alone, because who coaches whom now is
-- for the functions that give rights (coaches_now), and for nobody to call.
create function bot.stand_ins_to_settle() returns setof uuid
language sql stable security definer set search_path = bot, pg_temp as $$
    select a.mentor from (select distinct x.mentor from bot.coach_absence x) a
    where bot.hat() = 'system' and (
        exists (select from bot.coaches_now(a.mentor) n where not exists
            (select from bot.reach r where r.file = a.mentor and r.account = n.account and r.capacity = n.capacity and r.until is null))
        or exists (select from bot.reach r where r.file = a.mentor and r.until is null and r.capacity in ('coach', 'deputy_coach')
            and not exists (select from bot.coaches_now(a.mentor) n where n.account = r.account and n.capacity = r.capacity)))
$$;
