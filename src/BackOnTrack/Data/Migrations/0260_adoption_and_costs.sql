-- What another country would need: scenarios with their versions. And what this service costs: who pays which share from when,
-- and what nobody claims and what therefore has a price of its own. Nobody's file is concerned.
create table bot.adoption_scenario (
    id uuid primary key,
    name text not null,
    country text not null,
    plan jsonb not null,
    edition int not null check (edition > 0),
    changed_by uuid not null references bot.account,
    changed_at timestamptz not null
);
create index adoption_scenario_by_time on bot.adoption_scenario (changed_at desc, id desc);

create table bot.adoption_version (
    id uuid primary key,
    scenario uuid not null references bot.adoption_scenario,
    edition int not null check (edition > 0),
    plan jsonb not null,
    written_by uuid not null references bot.account,
    written_at timestamptz not null,
    unique (scenario, edition)
);

create table bot.funding_source (
    id uuid primary key,
    name text not null,
    percent numeric not null check (percent > 0 and percent <= 100),
    "from" date not null,
    until date check (until > "from"),
    kept_by uuid not null references bot.account,
    kept_at timestamptz not null
);
create index funding_source_by_day on bot.funding_source ("from" desc, id);

create table bot.cost_rate (
    id uuid primary key,
    kind text not null check (kind in ('employed_hour', 'training_day', 'coach_talk', 'coordination_month')),
    amount int not null check (amount >= 0),
    "from" date not null,
    set_by uuid not null references bot.account,
    set_at timestamptz not null,
    unique (kind, "from")
);

do $$ declare t text; begin
  foreach t in array array['cost_rate', 'pay_terms', 'attendance'] loop
    execute format('create policy definer_costs on bot.%I for select to current_user using (session_user <> current_user)', t);
  end loop;
end $$;

-- What one costs on a day, in whole units of the currency; null before the first rate.
create function bot_figures.rate_on(k text, d date) returns numeric language sql stable as $$
    select r.amount / 100.0 from bot.cost_rate r where r.kind = k and r."from" <= d order by r."from" desc limit 1
$$;

-- What was approved by a day for the sessions of a period: by how the mentor was paid on the session's day, a reversal against what it takes back.
create function bot_figures.claimed(f date, u date, a date) returns table (mentor uuid, mentee uuid, mentorship uuid, day date, model text, hours numeric, fee numeric, kilometres int, travel numeric, expenses numeric)
language sql stable as $$
    select c.mentor, m.mentee, c.mentorship, c.day, t.model, c.minutes / 60.0, c.fee / 100.0, c.kilometres, c.travel / 100.0, c.expenses / 100.0
    from bot.claim c join bot.mentorship m on m.id = c.mentorship
    cross join lateral (select p.model from bot.pay_terms p where p.mentor = c.mentor and p."from" <= c.day order by p."from" desc, p.id desc limit 1) t
    where c.day between f and u and c.state in ('approved', 'paid', 'reversed') and bot.day_of(c.decided_at, bot.zone()) <= a and m.unit = any (bot_figures.units())
$$;

-- Numbers only, for the units the reader's figures are counted over: per kind how much of it, what it came to, how much had no rate, how many
-- people stand behind it. The last row is no cost: mentorships with an approved claim, as the cost of a mentorship counts them.
create function bot.cost_lines(f date, u date, a date) returns table (kind text, quantity numeric, money numeric, unpriced numeric, people int)
language sql stable security definer set search_path = bot, pg_temp as $$
    with c as materialized (select * from bot_figures.claimed(f, u, a))
    select 'mentor_' || c.model, sum(c.hours), round(sum(case c.model when 'employed' then coalesce(c.hours * bot_figures.rate_on('employed_hour', c.day), 0) else c.fee end), 2),
        coalesce(sum(c.hours) filter (where c.model = 'employed' and bot_figures.rate_on('employed_hour', c.day) is null), 0), least(count(distinct c.mentor), count(distinct c.mentee))::int from c group by c.model
    union all select 'travel', sum(c.kilometres), sum(c.travel), 0, least(count(distinct c.mentor), count(distinct c.mentee))::int from c where c.kilometres <> 0 having count(*) > 0
    union all select 'expenses', count(*), sum(c.expenses), 0, least(count(distinct c.mentor), count(distinct c.mentee))::int from c where c.expenses <> 0 having count(*) > 0
    union all select 'training', count(*), coalesce(sum(bot_figures.rate_on('training_day', t."on")), 0), count(*) filter (where bot_figures.rate_on('training_day', t."on") is null), count(distinct t.mentor)::int
        from bot.attendance t where t.present and t.cohort_day is not null and t."on" between f and u and t.unit = any (bot_figures.units()) having count(*) > 0
    union all select 'coaching', count(*), coalesce(sum(bot_figures.rate_on('coach_talk', k.held_on)), 0), count(*) filter (where bot_figures.rate_on('coach_talk', k.held_on) is null), count(distinct k.mentor)::int
        from bot.coach_talk k where k.held_on between f and u and k.unit = any (bot_figures.units()) having count(*) > 0
    union all select 'coordination', count(*), coalesce(sum(bot_figures.rate_on('coordination_month', o.month::date)), 0), count(*) filter (where bot_figures.rate_on('coordination_month', o.month::date) is null), 0
        from generate_series(f::timestamp, u::timestamp, interval '1 month') o (month), unnest(bot_figures.units()) having count(*) > 0
    union all select 'mentorships', count(distinct c.mentorship), 0, 0, least(count(distinct c.mentor), count(distinct c.mentee))::int from c
$$;
