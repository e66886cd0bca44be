-- Why a file was opened that no assignment explains was kept and read by nobody: the cause stands in the log from now on, and whoever may
-- see who has looked at a file reads the cause and the sealed words with it. An opening and its entry carry the same instant.
drop function bot.lookers(uuid, timestamptz, timestamptz, int, int);
create function bot.lookers(p_mentee uuid, p_from timestamptz, p_until timestamptz, p_skip int, p_take int)
returns table (at timestamptz, name text, hat text, act text, outcome text, in_a_list boolean, cause text, actor uuid, words bytea)
language sql stable security definer set search_path = bot, pg_temp as $$
    select l.at, a.display_name, l.hat, l.act, l.outcome, l.mentee is null, o.cause, l.actor, case when o.cause is not null then l.detail end
    from bot.act_log l left join bot.account a on a.id = l.actor
    left join lateral (select r.cause from bot.reach r where l.act = 'file_open_with_reason' and l.outcome = 'done'
        and r.account = l.actor and r.file = l.mentee and r.since = l.at and r.capacity in ('cover', 'break_glass') limit 1) o on true
    where l.at >= p_from and l.at < p_until and (l.mentee = p_mentee or p_mentee = any (l.seen))
      and (bot.hat() = 'data_protection' or exists (select from bot.mentee m where m.id = p_mentee and m.unit = any (bot.units('coordinator'))))
      and p_mentee <> all (bot.excluded())
    order by l.at desc, l.id desc offset p_skip limit p_take
$$;

drop function bot.read_log(timestamptz, timestamptz, bigint, text, int);
create function bot.read_log(p_from timestamptz, p_until timestamptz, p_before bigint, p_outcome text, p_take int)
returns table (id bigint, at timestamptz, name text, hat text, act text, outcome text, reference text, files int, cause text)
language sql stable security definer set search_path = bot, pg_temp as $$
    select l.id, l.at, a.display_name, l.hat, l.act, l.outcome, m.reference, cardinality(l.seen), o.cause
    from bot.act_log l left join bot.account a on a.id = l.actor left join bot.mentee m on m.id = l.mentee
    left join lateral (select r.cause from bot.reach r where l.act = 'file_open_with_reason' and l.outcome = 'done'
        and r.account = l.actor and r.file = l.mentee and r.since = l.at and r.capacity in ('cover', 'break_glass') limit 1) o on true
    where bot.hat() = 'data_protection' and l.id < p_before and l.at >= p_from and l.at < p_until
      and (p_outcome = '' or l.outcome = p_outcome)
    order by l.id desc limit p_take
$$;

-- Who is told of an opening by its reach row: the coordinators of the file's unit, but for the one who opened it and whoever is kept away from the file.
create function bot.told_of_cover(p_id uuid) returns setof uuid
language sql stable security definer set search_path = bot, pg_temp as $$
    select distinct w.account from bot.reach o
    join bot.reach w on w.file is null and w.unit = o.unit and w.capacity in ('coordinator', 'cover') and w.since <= bot.now() and (w.until is null or w.until > bot.now())
    join bot.account a on a.id = w.account and a.disabled is null
    where o.id = p_id and o.account = bot.actor() and o.capacity = 'cover' and o.file is not null and w.account <> o.account
      and not exists (select from bot.exclusion x where x.account = w.account and x.file = o.file and x.since <= bot.now() and (x.until is null or x.until > bot.now()))
$$;
