-- Whoever is kept away from a file is no longer pointed to it: what they had been told of it goes with the right to see it (scenario 50).
create policy notice_definer on bot.notice to current_user using ((select session_user <> current_user));
create function bot.hush_excluded() returns trigger language plpgsql security definer set search_path = bot, pg_temp as $$
begin
    delete from bot.notice n where n.account = new.account and exists (select from (
            select new.file as id
            union all select m.id from bot.mentorship m where m.mentee = new.file
            union all select i.id from bot.inquiry i where i.mentee = new.file) of_file
        where strpos(n.path, of_file.id::text) > 0);
    return null;
end $$;
create trigger exclusion_hushes after insert on bot.exclusion for each row execute function bot.hush_excluded();
