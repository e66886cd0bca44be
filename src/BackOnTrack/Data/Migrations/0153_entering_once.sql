-- Whoever enters is looked up with two questions instead of seven, and the files open to them are kept for the
-- transaction like their units: every wall of every table asks for both, and a page asks ten tables.
create or replace function bot.enter(p_sign_in uuid, p_now timestamptz, p_idle interval)
returns table (account uuid, hat text, fresh boolean)
language plpgsql security definer set search_path = bot, pg_temp as $$
declare s bot.sign_in;
begin
    select x.* into s from bot.sign_in x where x.id = p_sign_in and x.ended is null and x.ends > p_now and x.last_seen + p_idle > p_now
        and exists (select from bot.account_role r where r.account = x.account and r.role = x.hat and r.since <= p_now and (r.until is null or r.until > p_now))
        and not exists (select from bot.account a where a.id = x.account and a.disabled is not null);
    if s.id is null then return; end if;
    if s.last_seen + interval '1 minute' <= p_now then
        update bot.sign_in x set last_seen = p_now where x.id = p_sign_in;
    end if;
    perform set_config('bot.actor', s.account::text, true), set_config('bot.hat', s.hat, true), set_config('bot.now', p_now::text, true);
    perform bot.entered();
    return query select s.account, s.hat, true;
end $$;

-- Keeps what was found out; the last step of entering. Too many files to be kept as one text are asked for each time.
create or replace function bot.entered() returns void language plpgsql security definer set search_path = bot, pg_temp as $$
declare
    a uuid := bot.actor(); t timestamptz := bot.now(); c text[] := case when bot.hat() is null then '{}' else bot.capacities() end;
    units int[]; files uuid[]; shut uuid[];
begin
    select array(select r.unit from bot.reach r where r.account = a and r.capacity = any (c) and r.unit is not null and r.file is null
                 and r.since <= t and (r.until is null or r.until > t)),
           array(select r.file from bot.reach r where r.account = a and r.capacity = any (c) and r.file is not null
                 and r.since <= t and (r.until is null or r.until > t) limit 301),
           array(select x.file from bot.exclusion x where x.account = a and x.since <= t and (x.until is null or x.until > t))
        into units, files, shut;
    perform set_config('bot.units', units::text, true), set_config('bot.shut', shut::text, true),
        set_config('bot.files', case when cardinality(files) <= 300 then files::text else '' end, true);
end $$;

create function bot.files_reached() returns uuid[] language plpgsql stable security definer set search_path = bot, pg_temp as $$
declare t timestamptz := bot.now();
begin
    return array(select r.file from bot.reach r where r.account = bot.actor() and r.capacity = any (bot.capacities())
        and r.file is not null and r.since <= t and (r.until is null or r.until > t));
end $$;

-- Plain SQL, so that the planner sees through it.
create or replace function bot.files(variadic p_hats text[]) returns setof uuid language sql stable parallel safe rows 100 as $$
    select f from unnest(case when bot.wears(variadic p_hats)
        then coalesce(nullif(current_setting('bot.files', true), '')::uuid[], bot.files_reached()) else '{}' end) f
$$;

-- A transaction may start a file, and must find it: a changed ledger is asked again.
create function bot.files_changed() returns trigger language plpgsql as $$
begin
    perform set_config('bot.files', '', true);
    return null;
end $$;
create trigger files_changed after insert or update or delete on bot.reach for each statement execute function bot.files_changed();
