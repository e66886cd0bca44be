-- Looks at the areas of life are counted as they stood on the day asked for: what was corrected or taken out since, or written down later, is not in it.
-- What is older than the day it was written down is taken for its own day.
create function bot_figures.looks(a date) returns setof bot.life_check language sql stable as $$
    select k.* from bot.life_check k where coalesce(bot.day_of(k.recorded_at, bot.zone()) <= a, true)
        and coalesce(bot.day_of(k.replaced_at, bot.zone()) > a, true) and coalesce(bot.day_of(k.voided_at, bot.zone()) > a, true)
$$;

-- The first look ever against the last of the period, each area by itself.
create or replace function bot_figures.life(f date, u date, a date, p_view text) returns setof bot_figures.fact language sql stable as $$
    with looks as (select k.mentorship, k.date, w.area, w.points from bot_figures.looks(a) k join bot.life_answer w on w."check" = k.id where k.view = p_view and k.date <= u)
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, n.area, case sign(n.points - b.points) when 1 then 'improved' when 0 then 'same' else 'worse' end, null::numeric
    from (select distinct on (mentorship, area) * from looks where date >= f order by mentorship, area, date desc) n
    join (select distinct on (mentorship, area) * from looks order by mentorship, area, date) b on b.mentorship = n.mentorship and b.area = n.area and b.date < n.date
    join bot_figures.courses(a) c on c.id = n.mentorship
$$;

-- That it was not answered, and why, is no look.
create or replace function bot_figures.life_looked_at(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null,
        case when exists (select from bot_figures.looks(a) k join bot.life_answer w on w."check" = k.id where k.mentorship = c.id and k.view = 'mentee' and k.date between f and u) then 'yes' else 'no' end, null::numeric
    from bot_figures.running(f, u, a) c
$$;

create or replace function bot_figures.life_change(a date) returns table (mentorship uuid, more int) language sql stable as $$
    with looks as (select k.mentorship, k.date, w.area, w.points from bot_figures.looks(a) k join bot.life_answer w on w."check" = k.id where k.view = 'mentee' and k.date <= a)
    select n.mentorship, sum(sign(n.points - b.points))::int
    from (select distinct on (mentorship, area) * from looks order by mentorship, area, date desc) n
    join (select distinct on (mentorship, area) * from looks order by mentorship, area, date) b on b.mentorship = n.mentorship and b.area = n.area and b.date < n.date
    group by n.mentorship
$$;
