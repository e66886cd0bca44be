-- What was not measured: of mentorships that ran in the period, whether there is any rating, look or answer of it at all.
-- What the relationship check keeps comes with 0281; in a new database it is not there yet.
set local check_function_bodies = off;

create function bot_figures.running(f date, u date, a date) returns table (id uuid, mentee uuid, unit int, establishment int, legal_status text, referrer text) language sql stable as $$
    select c.id, c.mentee, c.unit, c.establishment, c.legal_status, c.referrer from bot_figures.courses(a) c where c.started <= u and (c.ended is null or c.ended >= f)
$$;

create function bot_figures.goals_rated(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null, case when c.id in (select q.mentorship from bot_figures.ratings(f, u) q) then 'yes' else 'no' end, null::numeric
    from bot_figures.running(f, u, a) c
$$;

create function bot_figures.life_looked_at(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null,
        case when exists (select from bot.life_check k where k.mentorship = c.id and k.view = 'mentee' and k.date between f and u) then 'yes' else 'no' end, null::numeric
    from bot_figures.running(f, u, a) c
$$;

create function bot_figures.relationship_answered(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null,
        case when exists (select from bot.relationship_check k join bot.relationship_answer w on w."check" = k.id
            where k.mentorship = c.id and k.date between f and u and bot_figures.stood(k.recorded_at, k.replaced_at, k.voided_at, a)) then 'yes' else 'no' end, null::numeric
    from bot_figures.running(f, u, a) c
$$;

set local check_function_bodies = on;
