-- The log is read for a ground from a closed list (directive 2016/680, article 25(2); obligations, O46), said before and for an hour.
create table bot.log_reading (
    id uuid primary key,
    account uuid not null references bot.account,
    ground text not null check (ground in ('lawfulness', 'self_monitoring', 'integrity_and_security', 'criminal_proceedings')),
    since timestamptz not null,
    until timestamptz not null check (until >= since)
);
create index log_reading_by_account on bot.log_reading (account, until desc);
create policy definer_reads on bot.log_reading for select to current_user using ((select session_user <> current_user));

-- Whether the log is open to the actor now; what reads it asks this and nothing else.
create function bot.log_is_open() returns boolean language sql stable security definer set search_path = bot, pg_temp as $$
    select bot.hat() = 'data_protection' and exists (select from bot.log_reading r where r.account = bot.actor() and r.since <= bot.now() and r.until > bot.now())
$$;

-- Put together anew each time, so that an account or a file is found by its index and not by reading the period.
drop function bot.read_log(timestamptz, timestamptz, bigint, text, int);
create function bot.read_log(p_from timestamptz, p_until timestamptz, p_before bigint, p_outcome text, p_class text, p_account uuid, p_file uuid, p_take int)
returns table (id bigint, at timestamptz, actor uuid, name text, hat text, act text, outcome text, file uuid, reference text, files int, cause text, ground text, words bytea)
language plpgsql stable security definer set search_path = bot, pg_temp as $$
begin
    if not bot.log_is_open() then return; end if;
    return query execute $q$
        select l.id, l.at, l.actor, a.display_name::text, l.hat, l.act, l.outcome, m.id, m.reference::text, cardinality(l.seen), o.cause, g.ground, case when g.ground is not null then l.detail end
        from bot.act_log l left join bot.account a on a.id = l.actor left join bot.mentee m on m.id = l.mentee
        left join lateral (select r.cause from bot.reach r where l.act = 'file_open_with_reason' and l.outcome = 'done'
            and r.account = l.actor and r.file = l.mentee and r.since = l.at and r.capacity in ('cover', 'break_glass') limit 1) o on true
        left join bot.log_reading g on l.act = 'log_open' and l.outcome = 'done' and g.id = l.record and g.since = l.at
        where l.id < $1 and l.at >= $2 and l.at < $3
        $q$ || case when p_outcome <> '' then ' and l.outcome = $4' else '' end || case when p_class <> '' then ' and l.class = $5' else '' end
        || case when p_account is not null then ' and l.actor = $6' else '' end || case when p_file is not null then ' and (l.mentee = $7 or $7 = any (l.seen))' else '' end
        || ' order by l.id desc limit $8'
    using p_before, p_from, p_until, p_outcome, p_class, p_account, p_file, p_take;
end $$;

-- What an account and a file are called on the page that is narrowed to them; the file of a reference.
create function bot.log_names(p_account uuid, p_file uuid) returns table (name text, reference text)
language sql stable security definer set search_path = bot, pg_temp as $$
    select (select a.display_name::text from bot.account a where a.id = p_account), (select m.reference::text from bot.mentee m where m.id = p_file) where bot.log_is_open()
$$;
create function bot.log_file(p_reference text) returns uuid language sql stable security definer set search_path = bot, pg_temp as $$
    select m.id from bot.mentee m where m.reference = p_reference and bot.log_is_open()
$$;
