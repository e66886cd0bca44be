-- Who was a mentor on a day: for whoever enters who was there. Whoever entered before the register knew periods has none until
-- they leave.
create function bot.corps_on(p_day date) returns setof uuid
language sql stable security definer set search_path = bot, pg_temp as $$
    select m.id from bot.mentor m
    where bot.hat() in ('training_lead', 'system') and (
        exists (select from bot.corps_period p where p.mentor = m.id and (p."from" is null or p."from" <= p_day) and (p.until is null or p.until >= p_day))
        or (m.state <> 'left' and not exists (select from bot.corps_period p where p.mentor = m.id)))
$$;
