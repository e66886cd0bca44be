-- Entries of the log that no batch holds yet, oldest first: those after the lowest of the p_most sealed last, because one that was
-- written late can have a lower number than one that is sealed. For the machine alone. Definer's rights for the sake of the plan:
-- behind the policies the planner takes every table for nearly empty, and compared each new entry with every sealed one.
create function bot.unsealed(p_most int) returns setof bot.act_log
language sql stable security definer set search_path = bot, pg_temp as $$
    with since as materialized (select coalesce(min(x.entry), 0) as entry from (select entry from bot.act_leaf order by position desc limit p_most) x)
    select l.* from bot.act_log l
    where bot.hat() = 'system' and l.id > (select entry from since)
      and not exists (select from bot.act_leaf f where f.entry = l.id and f.entry > (select entry from since))
    order by l.id limit p_most
$$;
