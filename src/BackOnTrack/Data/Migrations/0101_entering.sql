-- The units somebody is posted to and the files shut to them are found out once, on entering, and kept for the
-- transaction: every table's wall asks, and a page asks ten tables. Files stay asked each time, because a transaction
-- may start one. Whoever sets the actor by hand instead of entering has them found out at every question.
alter function bot.units(variadic text[]) rename to units_posted;
alter function bot.excluded() rename to files_shut;

create function bot.units(variadic p_hats text[]) returns int[] language sql stable parallel safe as $$
    select case when bot.wears(variadic p_hats) then coalesce(nullif(current_setting('bot.units', true), '')::int[], bot.units_posted(variadic p_hats)) else '{}' end
$$;
create function bot.excluded() returns uuid[] language sql stable parallel safe as $$
    select coalesce(nullif(current_setting('bot.shut', true), '')::uuid[], bot.files_shut())
$$;

-- Keeps what was found out; the last step of entering.
create function bot.entered() returns void language plpgsql as $$
begin
    perform set_config('bot.units', '', true), set_config('bot.shut', '', true);
    perform set_config('bot.units', bot.units_posted(bot.hat())::text, true), set_config('bot.shut', bot.files_shut()::text, true);
end $$;

create or replace function bot.enter(p_sign_in uuid, p_now timestamptz, p_idle interval)
returns table (account uuid, hat text, fresh boolean)
language plpgsql security definer set search_path = bot, pg_temp as $$
declare s bot.sign_in;
begin
    select * into s from bot.sign_in x where x.id = p_sign_in;
    if s.id is null or s.ended is not null or s.ends <= p_now or s.last_seen + p_idle <= p_now then return; end if;
    if not exists (select from bot.account_role r where r.account = s.account and r.role = s.hat
                   and r.since <= p_now and (r.until is null or r.until > p_now)) then return; end if;
    if exists (select from bot.account a where a.id = s.account and a.disabled is not null) then return; end if;
    if s.last_seen + interval '1 minute' <= p_now then
        update bot.sign_in x set last_seen = p_now where x.id = p_sign_in;
    end if;
    perform set_config('bot.actor', s.account::text, true), set_config('bot.hat', s.hat, true), set_config('bot.now', p_now::text, true);
    perform bot.entered();
    return query select s.account, s.hat, true;
end $$;

create or replace function bot.enter_as(p_account uuid, p_hat text, p_now timestamptz, p_pass text)
returns table (account uuid, hat text, fresh boolean) language plpgsql as $$
begin
    perform set_config('bot.pass', p_pass, true);
    if not bot.is_machine() then return; end if;
    perform set_config('bot.actor', p_account::text, true), set_config('bot.hat', p_hat, true), set_config('bot.now', p_now::text, true);
    perform bot.entered();
    return query select p_account, p_hat, true;
end $$;
