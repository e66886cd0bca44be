-- The rows of a research file: bands and codes, never a day, a word, a name or a place of custody. What a file does not show is
-- not read out of here, whatever the caller asks.
create function bot_figures.half(d date) returns text language sql immutable as $$ select extract(year from d) || case when extract(month from d) <= 6 then 'h1' else 'h2' end $$;

create function bot_figures.research_inquiry(f date, u date, a date, p_native text) returns table (person uuid, unit int, says jsonb) language sql stable as $$
    select i.mentee, i.unit, jsonb_build_object('When', bot_figures.half(i.received_on), 'Referrer', i.asker, 'LegalStatus', i.legal_status, 'Unit', i.unit::text,
        'Native', case when m.language = p_native then 'yes' else 'no' end, 'Outcome', bot_figures.outcome_on(i, a))
    from bot.inquiry i join bot.mentee m on m.id = i.mentee and not m.restricted
    where i.received_on between f and u and i.state not in ('draft', 'repeat') and (i.submitted_at is null or bot.day_of(i.submitted_at, bot.zone()) <= a)
$$;

-- T by the method's own formula (0232), from how each goal stood when it was last looked at.
create function bot_figures.last_score(a date) returns table (mentorship uuid, t float8) language sql stable as $$
    select q.mentorship, 50 + 10 * sum(q.weight * q.level) / sqrt(0.7 * sum(q.weight * q.weight) + 0.3 * sum(q.weight) ^ 2)
    from bot_figures.ratings('-infinity', a) q group by q.mentorship
$$;

-- In how many areas the mentee's last look is better than the first, less those in which it is worse.
create function bot_figures.life_change(a date) returns table (mentorship uuid, more int) language sql stable as $$
    with looks as (select k.mentorship, k.date, w.area, w.points from bot.life_check k join bot.life_answer w on w."check" = k.id where k.view = 'mentee' and k.date <= a)
    select n.mentorship, sum(sign(n.points - b.points))::int
    from (select distinct on (mentorship, area) * from looks order by mentorship, area, date desc) n
    join (select distinct on (mentorship, area) * from looks order by mentorship, area, date) b on b.mentorship = n.mentorship and b.area = n.area and b.date < n.date
    group by n.mentorship
$$;

-- Met or spoken to within 72 hours of the release, as indicator 13 has it; known once the three days are over.
create function bot_figures.met_at_gate(a date) returns table (mentorship uuid, met boolean) language sql stable as $$
    select p.mentorship, bool_or(
        exists (select from bot.release_contact k where k.mentorship = p.mentorship and k.held_on between p.released_on and p.released_on + 3 and k.way <> 'not_reached')
        or exists (select from bot_figures.held(a) h where h.mentorship = p.mentorship and h.day between p.released_on and p.released_on + 3))
    from bot.release_path p where p.released_on + 3 <= a group by p.mentorship
$$;

create function bot_figures.research_mentorship(f date, u date, a date, p_native text) returns table (person uuid, unit int, says jsonb) language sql stable as $$
    select c.mentee, c.unit, jsonb_build_object('When', bot_figures.half(c.agreed), 'Referrer', c.referrer, 'LegalStatus', c.legal_status, 'Unit', c.unit::text,
        'Native', case when m.language = p_native then 'yes' else 'no' end,
        'Ending', case when e.planned then 'planned' when e.mentorship is not null then 'unplanned' else 'running' end,
        'Duration', case when l.days < 91 then 'under3_months' when l.days < 183 then 'to6_months' when l.days < 366 then 'to12_months' else 'over12_months' end,
        'Dose', case when d.minutes is null then 'none' when d.minutes < 600 then 'under10_hours' when d.minutes < 1800 then 'to30_hours' else 'over30_hours' end,
        'Goals', case when t.t is null then 'not_rated' when t.t < 50 then 'under50' when t.t <= 60 then 'from50_to60' else 'over60' end,
        'LifeAreas', case sign(k.more) when 1 then 'more_better' when 0 then 'even' when -1 then 'more_worse' else 'not_measured' end,
        'Gate', case when g.met then 'yes' when g.mentorship is not null then 'no' else 'not_released' end)
    from bot_figures.courses(a) c join bot.mentee m on m.id = c.mentee and not m.restricted
    left join bot_figures.ended('-infinity', a, a) e on e.mentorship = c.id
    left join (select h.mentorship, sum(h.minutes) as minutes from bot_figures.held(a) h group by h.mentorship) d on d.mentorship = c.id
    left join bot_figures.last_score(a) t on t.mentorship = c.id
    left join bot_figures.life_change(a) k on k.mentorship = c.id
    left join bot_figures.met_at_gate(a) g on g.mentorship = c.id
    cross join lateral (select coalesce(c.ended, a) - coalesce(c.started, c.agreed) as days) l
    where c.agreed between f and u
      and not exists (select from bot.mentorship_ending x where x.mentorship = c.id and x.reason = 'mistake' and x.day <= a and (x.withdrawn_at is null or bot.day_of(x.withdrawn_at, bot.zone()) > a))
$$;

-- Rows for the act that makes the report, or the one that freezes the file, and for nobody else: to whoever asked, for the units
-- they count, or to a second person, as long as nobody has decided. A person is a number drawn anew at every asking.
create function bot.research_rows(p_request uuid, p_native text) returns table (person int, says text[])
language plpgsql volatile security definer set search_path = bot, pg_temp as $$
declare r bot.research_request;
begin
    select * into r from bot.research_request q where q.id = p_request and q.state = 'requested'
        and ((bot.hat() = 'evaluator' and q.requested_by = bot.actor() and q.units <@ bot_figures.units()) or (bot.hat() = 'data_protection' and q.requested_by <> bot.actor()));
    if not found then return; end if;
    return query execute format($q$
        with x as materialized (select * from bot_figures.%I(make_date($1, 1, 1), make_date($2, 12, 31), $3, $4) y where y.unit = any ($5)),
        p as materialized (select d.person, row_number() over (order by random())::int as n from (select distinct x.person from x) d)
        select p.n, array(select coalesce(x.says ->> split_part(v.code, '.', 1), 'not_stated') from unnest($6) with ordinality v (code, place) order by v.place)
        from x join p on p.person = x.person order by random()
    $q$, 'research_' || r.rows) using r.from_year, r.until_year, r.as_at, p_native, r.units, r.variables;
end $$;
