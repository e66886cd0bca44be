-- Every page enters, and every question of it passes walls. What somebody wears, and who it is that asks, was found anew for each row of the
-- ledger; it is found once per question.
do $$ declare p record; asks constant text := '(SESSION_USER <> CURRENT_USER)'; begin
    for p in select policyname, tablename, qual, with_check from pg_policies
        where schemaname = 'bot' and coalesce(qual, with_check) = asks and coalesce(with_check, qual) = asks loop -- nothing else is written over
        execute format('alter policy %I on bot.%I', p.policyname, p.tablename)
            || case when p.qual is null then '' else ' using ((select session_user <> current_user))' end
            || case when p.with_check is null then '' else ' with check ((select session_user <> current_user))' end;
    end loop;
end $$;

create or replace function bot.files_reached() returns uuid[] language plpgsql stable security definer set search_path = bot, pg_temp as $$
declare t constant timestamptz := bot.now(); who constant uuid := bot.actor(); worn constant text[] := bot.capacities();
begin
    return array(select r.file from bot.reach r where r.account = who and r.capacity = any (worn)
        and r.file is not null and r.since <= t and (r.until is null or r.until > t));
end $$;

create or replace function bot.units_posted(variadic p_hats text[]) returns int[] language plpgsql stable security definer set search_path = bot, pg_temp as $$
declare t constant timestamptz := bot.now(); who constant uuid := bot.actor(); worn constant text[] := bot.capacities();
begin
    if not bot.wears(variadic p_hats) then return '{}'; end if;
    return array(select r.unit from bot.reach r where r.account = who and r.capacity = any (worn)
        and r.unit is not null and r.file is null and r.since <= t and (r.until is null or r.until > t));
end $$;

-- Who may no longer sign in are few: found without reading all accounts, at each entering.
create index account_shut on bot.account (id) where disabled is not null;
