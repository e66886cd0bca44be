-- What the actor reaches, for the walls: asked once per query. Definer's rights, because the ledger has a wall of its own;
-- plpgsql, because its plans are kept for the session.
create function bot.wears(variadic p_hats text[]) returns boolean language sql stable parallel safe as
$$ select coalesce(bot.hat() = any (p_hats), false) $$;

-- The units whose files are open to the hat worn, if it is one of these.
create function bot.units(variadic p_hats text[]) returns int[]
language plpgsql stable security definer set search_path = bot, pg_temp as $$
declare t timestamptz := bot.now();
begin
    if not bot.wears(variadic p_hats) then return '{}'; end if;
    return array(select r.unit from bot.reach r where r.account = bot.actor() and r.capacity = any (bot.capacities())
        and r.unit is not null and r.file is null and r.since <= t and (r.until is null or r.until > t));
end $$;

-- The files open to the hat worn, one by one, if it is one of these.
create function bot.files(variadic p_hats text[]) returns setof uuid
language plpgsql stable rows 100 security definer set search_path = bot, pg_temp as $$
declare t timestamptz := bot.now();
begin
    if not bot.wears(variadic p_hats) then return; end if;
    return query select r.file from bot.reach r where r.account = bot.actor() and r.capacity = any (bot.capacities())
        and r.file is not null and r.since <= t and (r.until is null or r.until > t);
end $$;

-- The files that stay shut to the actor whatever the ledger says.
create function bot.excluded() returns uuid[]
language plpgsql stable security definer set search_path = bot, pg_temp as $$
declare t timestamptz := bot.now();
begin
    return array(select x.file from bot.exclusion x where x.account = bot.actor() and x.since <= t and (x.until is null or x.until > t));
end $$;
