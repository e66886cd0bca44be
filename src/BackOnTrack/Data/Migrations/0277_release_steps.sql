-- What a coach knows of the year after a release of a mentor's mentee: by when there should be contact, whether there was, how often it was tried.
-- What was said, and about what, lies in the same rows sealed for mentor and coordinator, whose wall stays shut to coaches.
create policy definer_reads on bot.release_contact to current_user using (session_user <> current_user);
create policy definer_reads on bot.release_path to current_user using (session_user <> current_user);
create function bot.release_steps(p_mentorship uuid) returns table (released_on date, kind text, due date, held_on date, way text, tried int)
language sql stable security definer set search_path = bot, pg_temp as $$
    select p.released_on, c.kind, c.due, c.held_on, c.way, c.tried from bot.release_path p join bot.release_contact c on c.mentorship = p.mentorship
        where p.mentorship = p_mentorship and p.mentee in (select bot.files('coach')) and not p.mentee = any (bot.excluded())
            and (p.released_on is not null or c.held_on is not null)
$$;
