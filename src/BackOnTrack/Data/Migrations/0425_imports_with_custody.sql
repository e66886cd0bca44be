-- An import whose people had something about their custody written down, a prison's contact let in, or their file opened with a
-- reason, has been worked on: taken back, these would stand about nobody.
create or replace function bot.import_touched(p_import uuid) returns int
language plpgsql stable security definer set search_path = bot, pg_temp as $$
begin
    return (select count(*)::int from bot.inquiry i where i.import = p_import and (i.changes > 0
        or exists (select from bot.inquiry o where o.mentee = i.mentee and o.import is distinct from p_import and o.started_at > i.started_at)
        or exists (select from bot.mentorship m where m.mentee = i.mentee and m.inquiry = i.id)
        or exists (select from bot.custody_change c where c.mentee = i.mentee)
        or exists (select from bot.custody_period p where p.mentee = i.mentee)
        or exists (select from bot.custody_contact k where k.mentee = i.mentee)
        or exists (select from bot.emergency_opening e where e.mentee = i.mentee)));
end $$;
