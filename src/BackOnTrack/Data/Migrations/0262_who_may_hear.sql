-- Who of some accounts may hear that something has happened in a file: everybody but those who are kept from it. Asked by
-- whoever writes in the file and must not read who is kept away.
create function bot.may_hear(p_file uuid, p_accounts uuid[]) returns setof uuid
language sql stable security definer set search_path = bot, pg_temp as $$
    select a from unnest(p_accounts) a where bot.hat() is not null and not exists (select from bot.exclusion x
        where x.file = p_file and x.account = a and x.since <= bot.now() and (x.until is null or x.until > bot.now()))
$$;
