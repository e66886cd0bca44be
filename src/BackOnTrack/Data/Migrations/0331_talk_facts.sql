-- When the next talk of a mentor is due says the same to everybody who may see the mentor's coaching. It follows from
-- mentorships the asker may not see: only that one runs, and the first day they met, leave them.
create function bot.talk_clock(p_mentor uuid, p_last date) returns table (runs boolean, met date)
language sql stable security definer set search_path = bot, pg_temp as $$
    select coalesce(bool_or(s.due is not null), false), min(m.met) filter (where p_last is null or m.met > p_last)
    from bot.mentor_period p join bot.mentorship s on s.id = p.mentorship
    cross join lateral (select case when s.first_meeting_on is not null then greatest(p."from", s.first_meeting_on) end as met) m
    where p.mentor = p_mentor and p.until is null and p_mentor <> all (bot.excluded())
      and (bot.wears('coordinator', 'system') or p_mentor in (select f from bot.files('mentor', 'coach') f))
$$;

create or replace function bot.talk_facts() returns table (mentor uuid, met date, last date) language sql stable as $$
    select m.id, c.met, l.last
    from bot.mentor m cross join lateral (select max(t.held_on) as last from bot.coach_talk t where t.mentor = m.id) l
    cross join lateral bot.talk_clock(m.id, l.last) c
    where m.state <> 'left' and c.runs
$$;
