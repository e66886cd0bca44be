-- Which tables went outside over some days: their names, for whoever looks at a research file beside them. It says no number.
create policy definer_counts on bot.figure_release for select to current_user using (session_user <> current_user);

create function bot.released_over(p_measures text[], f date, u date) returns table (measure text, partition text, "from" date, until date)
language sql stable security definer set search_path = bot, pg_temp as $$
    select distinct r.measure, r.partition, r."from", r.until from bot.figure_release r
    where bot.hat() in ('evaluator', 'data_protection') and r.state = 'released' and r.measure = any (p_measures) and r."from" <= u and r.until >= f order by r."from", r.measure
$$;
