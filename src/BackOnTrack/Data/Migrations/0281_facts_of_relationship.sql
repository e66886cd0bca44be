-- What is counted of the relationship check: how each item was answered the last time in the period, as the writings stood on the day asked for.
do $$ declare t text; begin
  foreach t in array array['relationship_check', 'relationship_answer', 'relationship_mirror', 'relationship_mirror_answer'] loop
    execute format('create policy definer_counts on bot.%I for select to current_user using (session_user <> current_user)', t);
  end loop;
end $$;

create function bot_figures.stood(recorded timestamptz, replaced timestamptz, voided timestamptz, a date) returns boolean language sql stable as $$
    select bot.day_of(recorded, bot.zone()) <= a and coalesce(bot.day_of(replaced, bot.zone()) > a, true) and coalesce(bot.day_of(voided, bot.zone()) > a, true)
$$;
create function bot_figures.level_of(level text) returns numeric language sql immutable as $$
    select array_position(array['not_at_all', 'a_little', 'partly', 'mostly', 'completely'], level) - 1
$$;

create function bot_figures.relationship_of_mentee(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, n.item, n.level, bot_figures.level_of(n.level)
    from (select distinct on (k.mentorship, w.item) k.mentorship, w.item, w.level from bot.relationship_check k join bot.relationship_answer w on w."check" = k.id
        where k.date between f and u and bot_figures.stood(k.recorded_at, k.replaced_at, k.voided_at, a) order by k.mentorship, w.item, k.date desc) n
    join bot_figures.courses(a) c on c.id = n.mentorship
$$;

-- What mentors said is counted by mentors: two mentees of one mentor are one person's view.
create function bot_figures.relationship_of_mentor(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select n.mentor, c.unit, c.establishment, c.legal_status, c.referrer, n.item, n.level, bot_figures.level_of(n.level)
    from (select distinct on (k.mentorship, k.mentor, w.item) k.mentorship, k.mentor, w.item, w.level from bot.relationship_mirror k join bot.relationship_mirror_answer w on w.mirror = k.id
        where k.date between f and u and bot_figures.stood(k.recorded_at, k.replaced_at, k.voided_at, a) order by k.mentorship, k.mentor, w.item, k.date desc) n
    join bot_figures.courses(a) c on c.id = n.mentorship
$$;
