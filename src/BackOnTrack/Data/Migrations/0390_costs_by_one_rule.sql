-- What a mentorship costs has one rule: the page of costs and the figures count the same, from here.

-- What was paid for an approved claim: the fee, or where the mentor is employed the hours at the rate of the day.
create function bot_figures.paid(model text, hours numeric, fee numeric, day date) returns numeric language sql stable as $$
    select case model when 'employed' then coalesce(hours * bot_figures.rate_on('employed_hour', day), 0) else fee end
$$;

-- What nobody claims, in the unit it was for: every day of training, every talk with the coach, every month of coordination; no money where no rate was set.
create function bot_figures.beside(f date, u date) returns table (unit int, kind text, mentor uuid, money numeric) language sql stable as $$
    select t.unit, 'training', t.mentor, bot_figures.rate_on('training_day', t."on") from bot.attendance t
        where t.present and t.cohort_day is not null and t."on" between f and u and t.unit = any (bot_figures.units())
    union all select k.unit, 'coaching', k.mentor, bot_figures.rate_on('coach_talk', k.held_on) from bot.coach_talk k where k.held_on between f and u and k.unit = any (bot_figures.units())
    union all select n.unit, 'coordination', null, bot_figures.rate_on('coordination_month', o.month::date)
        from generate_series(f::timestamp, u::timestamp, interval '1 month') o (month), unnest(bot_figures.units()) n (unit)
$$;

-- A mentorship with approved hours: what was paid for it, and of what nobody claims in its unit the part that its hours are of the unit's.
create function bot_figures.costs(f date, u date, a date) returns table (mentorship uuid, money numeric, hours numeric) language sql stable as $$
    with c as (select c.mentorship, m.unit, sum(c.hours) as hours, sum(bot_figures.paid(c.model, c.hours, c.fee, c.day) + c.travel + c.expenses) as money
        from bot_figures.claimed(f, u, a) c join bot.mentorship m on m.id = c.mentorship group by c.mentorship, m.unit having sum(c.hours) > 0),
    b as (select b.unit, sum(b.money) as money from bot_figures.beside(f, u) b group by b.unit)
    select c.mentorship, c.money + coalesce(b.money, 0) * c.hours / sum(c.hours) over (partition by c.unit), c.hours from c left join b on b.unit = c.unit
$$;

create or replace function bot_figures.cost_per_mentorship(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null, 'counted', round(s.money, 2) from bot_figures.costs(f, u, a) s join bot_figures.courses(a) c on c.id = s.mentorship
$$;
create or replace function bot_figures.cost_per_hour(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null, 'counted', round(s.money / s.hours, 2) from bot_figures.costs(f, u, a) s join bot_figures.courses(a) c on c.id = s.mentorship
$$;
drop function bot_figures.spent(date, date, date);

-- As before, by kind; the last row is no cost: mentorships as the cost of a mentorship counts them.
create or replace function bot.cost_lines(f date, u date, a date) returns table (kind text, quantity numeric, money numeric, unpriced numeric, people int)
language sql stable security definer set search_path = bot, pg_temp as $$
    with c as materialized (select * from bot_figures.claimed(f, u, a))
    select 'mentor_' || c.model, sum(c.hours), round(sum(bot_figures.paid(c.model, c.hours, c.fee, c.day)), 2),
        coalesce(sum(c.hours) filter (where c.model = 'employed' and bot_figures.rate_on('employed_hour', c.day) is null), 0), least(count(distinct c.mentor), count(distinct c.mentee))::int from c group by c.model
    union all select 'travel', sum(c.kilometres), sum(c.travel), 0, least(count(distinct c.mentor), count(distinct c.mentee))::int from c where c.kilometres <> 0 having count(*) > 0
    union all select 'expenses', count(*), sum(c.expenses), 0, least(count(distinct c.mentor), count(distinct c.mentee))::int from c where c.expenses <> 0 having count(*) > 0
    union all select b.kind, count(*), coalesce(sum(b.money), 0), count(*) filter (where b.money is null), count(distinct b.mentor)::int from bot_figures.beside(f, u) b group by b.kind
    union all select 'mentorships', count(distinct c.mentorship), 0, 0, least(count(distinct c.mentor), count(distinct c.mentee))::int from c where c.mentorship in (select s.mentorship from bot_figures.costs(f, u, a) s)
$$;
