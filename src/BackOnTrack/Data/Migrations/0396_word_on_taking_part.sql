-- What the mentee said about taking part is a row of an assessment, which a mentor does not read. Whoever proposes, agrees or meets learns
-- this one word, the latest of all their assessments, and nothing of who witnessed it.
create function bot.word_on_taking_part(p_mentee uuid) returns text
language sql stable security definer set search_path = bot, pg_temp as $$
    select c.word from bot.consent c
    where c.mentee = p_mentee and c.purpose = 'take_part' and c.mentee <> all (bot.excluded())
      and (bot.wears('system') or c.unit = any (bot.units('coordinator')) or c.mentee in (select f from bot.files('coordinator', 'mentor') f))
    order by c.recorded_at desc, c.id desc limit 1
$$;
