-- What is counted of plans, releases and endings.

-- Whether a plan was agreed within the programme's weeks of the first session.
create function bot_figures.plan_in_time(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null,
        case when exists (select from bot.plan p where p.mentorship = c.id and p.agreed_on <= c.mark) then 'yes' else 'no' end, null::numeric
    from (select *, started + 7 * (r ->> 'planWeeks')::int as mark from bot_figures.courses(a)) c
    where c.mark between f and u and (c.ended is null or c.ended > c.mark)
$$;

-- Every review that was due: held since the one before it, on its day or earlier.
create function bot_figures.reviews_in_time(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    with due as (
        select p.mentorship, min(p.agreed_on) as since, (min(p.agreed_on) + (r ->> 'reviewMonths')::int * interval '1 month')::date as day from bot.plan p where p.agreed_on is not null group by p.mentorship
        union all select v.mentorship, v.date, v.next_review from bot.review v where v.next_review is not null and v.occasion <> 'closing')
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null,
        case when exists (select from bot.review v where v.mentorship = d.mentorship and v.date > d.since and v.date <= d.day) then 'yes' else 'no' end, null::numeric
    from due d join bot_figures.courses(a) c on c.id = d.mentorship where d.day between f and u and (c.ended is null or c.ended > d.day)
$$;

-- How each goal stood when it was last looked at in the period.
create function bot_figures.ratings(f date, u date) returns table (mentorship uuid, root uuid, weight int, level int) language sql stable as $$
    select distinct on (v.mentorship, g.root) v.mentorship, g.root, g.weight, array_position(array['much_less', 'less', 'as_hoped', 'more', 'much_more'], q.level) - 3
    from bot.goal_rating q join bot.review v on v.id = q.review join bot.goal g on g.id = q.goal where v.date between f and u order by v.mentorship, g.root, v.date desc, g.edition desc
$$;
create function bot_figures.goals_reached(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null, case when q.level >= 0 then 'yes' else 'no' end, null::numeric
    from bot_figures.ratings(f, u) q join bot_figures.courses(a) c on c.id = q.mentorship
$$;
-- T = 50 + 10 sum(wx) / sqrt(0.7 sum(w^2) + 0.3 (sum w)^2): fixed by the method (goal attainment scaling).
create function bot_figures.goal_score(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null, 'counted', round((50 + 10 * q.reached / sqrt(0.7 * q.squares + 0.3 * q.weights ^ 2))::numeric, 2)
    from (select mentorship, sum(weight * level)::float8 as reached, sum(weight * weight)::float8 as squares, sum(weight)::float8 as weights from bot_figures.ratings(f, u) group by mentorship) q
    join bot_figures.courses(a) c on c.id = q.mentorship
$$;

-- The first look ever against the last of the period, each area by itself.
create function bot_figures.life(f date, u date, a date, p_view text) returns setof bot_figures.fact language sql stable as $$
    with looks as (select k.mentorship, k.date, w.area, w.points from bot.life_check k join bot.life_answer w on w."check" = k.id where k.view = p_view and k.date <= u)
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, n.area, case sign(n.points - b.points) when 1 then 'improved' when 0 then 'same' else 'worse' end, null::numeric
    from (select distinct on (mentorship, area) * from looks where date >= f order by mentorship, area, date desc) n
    join (select distinct on (mentorship, area) * from looks order by mentorship, area, date) b on b.mentorship = n.mentorship and b.area = n.area and b.date < n.date
    join bot_figures.courses(a) c on c.id = n.mentorship
$$;
create function bot_figures.life_of_mentee(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$ select * from bot_figures.life(f, u, a, 'mentee') $$;
create function bot_figures.life_of_mentor(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$ select * from bot_figures.life(f, u, a, 'mentor') $$;

-- What was done thirty days before the day somebody came out, or is to.
create function bot_figures.release_items(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null, case when i.state = 'done' and i.settled_on <= p.mark then 'yes' else 'no' end, null::numeric
    from (select *, coalesce(released_on, release_on) - 30 as mark from bot.release_path) p
    join bot.release_item i on i.path = p.id and i.state <> 'not_needed' join bot_figures.courses(a) c on c.id = p.mentorship where p.mark between f and u
$$;

-- Within 72 hours of the release somebody was met or spoken to; counted once the three days are over.
create function bot_figures.gate_contact(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null, case when
        exists (select from bot.release_contact k where k.mentorship = p.mentorship and k.held_on between p.released_on and p.released_on + 3 and k.way <> 'not_reached')
        or exists (select from bot_figures.held(a) h where h.mentorship = p.mentorship and h.day between p.released_on and p.released_on + 3) then 'yes' else 'no' end, null::numeric
    from bot.release_path p join bot_figures.courses(a) c on c.id = p.mentorship where p.released_on + 3 between f and u
$$;

-- Still meeting: a session in the thirty days up to the thirtieth, ninetieth, hundred and eightieth day after release.
create function bot_figures.still_meeting(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, 'days' || d.n,
        case when exists (select from bot_figures.held(a) h where h.mentorship = p.mentorship and h.day > p.released_on + d.n - 30 and h.day <= p.released_on + d.n) then 'yes' else 'no' end, null::numeric
    from bot.release_path p cross join (values (30), (90), (180)) d (n) join bot_figures.courses(a) c on c.id = p.mentorship where p.released_on + d.n between f and u
$$;

create function bot_figures.ended(f date, u date, a date) returns table (mentorship uuid, reason text, planned boolean) language sql stable as $$
    select distinct on (e.mentorship) e.mentorship, e.reason, e.planned from bot.mentorship_ending e
    where e.day between f and u and (e.withdrawn_at is null or bot.day_of(e.withdrawn_at, bot.zone()) > a) and e.reason <> 'mistake' order by e.mentorship, e.recorded desc
$$;
create function bot_figures.endings(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null, case when e.planned then 'planned_' else 'unplanned_' end || e.reason, null::numeric
    from bot_figures.ended(f, u, a) e join bot_figures.courses(a) c on c.id = e.mentorship
$$;
-- Of those who had met at all: whether the closing talk was held.
create function bot_figures.closing_talk(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null,
        case when exists (select from bot.review v where v.mentorship = e.mentorship and v.occasion = 'closing' and v.date <= a) then 'yes' else 'no' end, null::numeric
    from bot_figures.ended(f, u, a) e join bot_figures.courses(a) c on c.id = e.mentorship where exists (select from bot_figures.held(a) h where h.mentorship = e.mentorship)
$$;
