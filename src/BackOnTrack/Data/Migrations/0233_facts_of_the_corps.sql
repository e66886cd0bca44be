-- What is counted of mentors and of money. This is the one home of these figures: the room of training had its own.
drop function bot.mentor_figures(date, date, text[], date);

-- Who belonged to the corps on a day.
create function bot_figures.corps(d date) returns table (mentor uuid, unit int) language sql stable as $$
    select m.id, m.unit from bot.mentor m where exists (select from bot.corps_period p where p.mentor = m.id and coalesce(p."from", '-infinity'::date) <= d and (p.until is null or p.until > d))
$$;

create function bot_figures.mentors_ready(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentor, c.unit, null::int, null, null, 'trained', case when exists (select from bot.certificate t where t.mentor = c.mentor and t.completed_on <= u
        and (t.withdrawn_at is null or bot.day_of(t.withdrawn_at, bot.zone()) > u)) then 'yes' else 'no' end, null::numeric from bot_figures.corps(u) c
    union all select c.mentor, c.unit, null, null, null, 'checked', case when not exists (select from jsonb_array_elements_text(r -> 'checks') k where not exists
        (select from bot.mentor_check x where x.mentor = c.mentor and x.kind = k and x.outcome <> 'not_passed' and x.issued_on <= u and x.valid_until >= u)) then 'yes' else 'no' end, null from bot_figures.corps(u) c
    union all select c.mentor, c.unit, null, null, null, 'stayed', case when exists (select from bot_figures.corps(u) x where x.mentor = c.mentor) then 'yes' else 'no' end, null from bot_figures.corps(f) c
$$;

-- Of mentors who accompanied somebody on the last day: a talk with the coach within the programme's weeks before it.
create function bot_figures.coach_talk(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentor, c.unit, null::int, null, null, null, case when exists (select from bot.coach_talk t where t.mentor = c.mentor and t.held_on between u - 7 * (r ->> 'coachWeeks')::int and u) then 'yes' else 'no' end, null::numeric
    from bot_figures.corps(u) c where exists (select from bot.mentor_period p join bot_figures.courses(u) m on m.id = p.mentorship and m.ended is null
        where p.mentor = c.mentor and p."from" <= u and (p.until is null or p.until > u))
$$;

create function bot_figures.debriefs(f date, u date, a date) returns table (mentor uuid, unit int, days int) language sql stable as $$
    select d.mentor, d.unit, case when d.held_on <= a then d.held_on - bot.day_of(d.happened_at, bot.zone()) end from bot.debrief d where bot.day_of(d.happened_at, bot.zone()) between f and u
$$;
create function bot_figures.debrief_held(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select d.mentor, d.unit, null::int, null, null, null, case when d.days is not null then 'yes' else 'no' end, null::numeric from bot_figures.debriefs(f, u, a) d
$$;
create function bot_figures.debrief_days(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select d.mentor, d.unit, null::int, null, null, null, 'counted', d.days::numeric from bot_figures.debriefs(f, u, a) d where d.days is not null
$$;

-- What was approved for the sessions of a mentorship, a reversal against what it takes back.
create function bot_figures.spent(f date, u date, a date) returns table (mentorship uuid, money numeric, hours numeric) language sql stable as $$
    select c.mentorship, sum(c.fee + c.travel + c.expenses) / 100.0, sum(c.minutes) / 60.0 from bot.claim c
    where c.day between f and u and c.state in ('approved', 'paid', 'reversed') and bot.day_of(c.decided_at, bot.zone()) <= a group by c.mentorship
$$;
create function bot_figures.cost_per_mentorship(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null, 'counted', round(s.money, 2) from bot_figures.spent(f, u, a) s join bot_figures.courses(a) c on c.id = s.mentorship
$$;
create function bot_figures.cost_per_hour(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null, 'counted', round(s.money / s.hours, 2) from bot_figures.spent(f, u, a) s join bot_figures.courses(a) c on c.id = s.mentorship where s.hours > 0
$$;
