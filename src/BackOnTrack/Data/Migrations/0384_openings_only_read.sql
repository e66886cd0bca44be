-- What somebody reaches by an opening alone is read and not written in: in an emergency wherever the file is kept, and under whichever
-- hat and with whichever further reason; and for any other reason in a unit where whoever opened it does not work.
create or replace function bot.glass_found() returns uuid[]
language plpgsql stable security definer set search_path = bot, pg_temp as $$
declare t constant timestamptz := bot.now(); who constant uuid := bot.actor(); worn constant text[] := bot.capacities();
begin
    return array(select r.file from bot.reach r where r.account = who and r.capacity in ('break_glass', 'cover') and r.file is not null and r.since <= t and (r.until is null or r.until > t)
        and (r.capacity = 'break_glass' or not exists (select from bot.account_role w where w.account = who and w.role = bot.hat() and w.unit = r.unit and w.since <= t and (w.until is null or w.until > t)))
        and not exists (select from bot.reach o where o.account = who and o.capacity = any (worn) and o.capacity not in ('break_glass', 'cover')
            and (o.file = r.file or (o.file is null and o.unit = r.unit)) and o.since <= t and (o.until is null or o.until > t)));
end $$;
create or replace function bot.only_reads(p_account uuid, p_now timestamptz) returns boolean language sql stable security definer set search_path = bot, pg_temp as $$
    select exists (select from bot.reach r where r.account = p_account and r.capacity in ('break_glass', 'cover') and r.since <= p_now and (r.until is null or r.until > p_now))
$$;

-- Whom a file is shut to is for those to say who coordinate it, and not for whoever only looks into it.
create function bot.coordinates(p_file uuid) returns boolean
language plpgsql stable security definer set search_path = bot, pg_temp as $$
begin
    return bot.hat() = 'coordinator' and p_file <> all (bot.glass()) and p_file <> all (bot.excluded())
        and (p_file in (select bot.files('coordinator')) or exists (select from bot.mentee m where m.id = p_file and m.unit = any (bot.units('coordinator'))));
end $$;
drop policy exclusion_add on bot.exclusion;
create policy exclusion_add on bot.exclusion for insert to bot_app with check ((select bot.hat()) = 'system' or bot.coordinates(file));
drop policy exclusion_change on bot.exclusion;
create policy exclusion_change on bot.exclusion for update to bot_app
    using ((select bot.hat()) = 'system' or (account <> (select bot.actor()) and bot.coordinates(file)));
