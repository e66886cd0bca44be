-- An exclusion beats every role, the excluded one's own too: nobody ends theirs.
drop policy exclusion_change on bot.exclusion;
create policy exclusion_change on bot.exclusion for update to bot_app
    using ((select bot.hat()) = 'system' or ((select bot.hat()) = 'coordinator' and account <> (select bot.actor())));

-- A row of the ledger names the unit that keeps its file: posted to one unit, nobody gives rights in another.
create function bot.kept_elsewhere(p_file uuid, p_unit int) returns boolean
language plpgsql stable security definer set search_path = bot, pg_temp as $$
begin
    return exists (select from bot.mentee m where m.id = p_file and m.unit is distinct from p_unit)
        or exists (select from bot.mentor m where m.id = p_file and m.unit is distinct from p_unit);
end $$;
create policy reach_in_its_unit on bot.reach as restrictive for insert to bot_app
    with check (file is null or (select bot.hat()) = 'system' or not bot.kept_elsewhere(file, unit));
