-- Reading the log. A file's own entries lie behind the file's own wall; the hats are those of FileTimeline.
create policy log_read on bot.act_log for select to bot_app using ((select bot.hat()) = 'system'
    or ((select bot.hat()) in ('coordinator', 'mentor', 'coach') and mentee is not null
        and exists (select from bot.mentee m where m.id = act_log.mentee)));

-- Who has looked at one file in a period: openings of it, and lists and searches it stood in. Definer's rights,
-- because an entry of a list names other files too; the guard inside is the row FileLookers of the access table.
create function bot.lookers(p_mentee uuid, p_from timestamptz, p_until timestamptz, p_skip int, p_take int)
returns table (at timestamptz, name text, hat text, act text, outcome text, in_a_list boolean)
language sql stable security definer set search_path = bot, pg_temp as $$
    select l.at, a.display_name, l.hat, l.act, l.outcome, l.mentee is null
    from bot.act_log l left join bot.account a on a.id = l.actor
    where l.at >= p_from and l.at < p_until and (l.mentee = p_mentee or p_mentee = any (l.seen))
      and (bot.hat() = 'data_protection'
           or (bot.hat() = 'coordinator' and exists (select from bot.mentee m where m.id = p_mentee and m.unit in (select bot.my_units()))))
      and not exists (select from bot.exclusion x where x.account = bot.actor() and x.file = p_mentee
           and x.since <= bot.now() and (x.until is null or x.until > bot.now()))
    order by l.at desc, l.id desc offset p_skip limit p_take
$$;
