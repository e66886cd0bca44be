-- The whole log for whoever reviews it (O46): dates, people, acts and references; no words of anybody's. Newest first,
-- from a position on, so that a page costs the same however long the log is.
create function bot.read_log(p_from timestamptz, p_until timestamptz, p_before bigint, p_outcome text, p_take int)
returns table (id bigint, at timestamptz, name text, hat text, act text, outcome text, reference text, files int)
language sql stable security definer set search_path = bot, pg_temp as $$
    select l.id, l.at, a.display_name, l.hat, l.act, l.outcome, m.reference, cardinality(l.seen)
    from bot.act_log l left join bot.account a on a.id = l.actor left join bot.mentee m on m.id = l.mentee
    where bot.hat() = 'data_protection' and l.id < p_before and l.at >= p_from and l.at < p_until
      and (p_outcome = '' or l.outcome = p_outcome)
    order by l.id desc limit p_take
$$;
