-- Figures: the database counts over everything and gives numbers only, to those whose business they are. The facts that are
-- counted stand in functions of a schema of their own, which the application cannot enter: no row of a person leaves it.
-- It holds nothing of its own, so a database that is begun anew may throw it away.
drop schema if exists bot_figures cascade;
create schema bot_figures;
create type bot_figures.fact as (person uuid, unit int, establishment int, legal_status text, referrer text, own text, category text, value numeric);

do $$ declare t text; begin
  foreach t in array array['decision', 'target_group_assessment', 'plan', 'review', 'goal', 'goal_rating', 'life_check', 'life_answer', 'network_portrait', 'network_contact',
      'network_meeting', 'network_invitee', 'release_path', 'release_item', 'release_contact', 'mentorship_ending', 'first_meeting', 'custody_transfer'] loop
    execute format('create policy definer_counts on bot.%I for select to current_user using (session_user <> current_user)', t);
  end loop;
end $$;

-- Whose files are counted: a coordinator's own units; the units the evaluator is posted to; all of them for whoever works with mentors.
create function bot_figures.units() returns int[] language sql stable as $$
    select case bot.hat() when 'coordinator' then bot.units('coordinator') when 'evaluator' then bot.posted_units()
        when 'training_lead' then array(select u.id from bot.unit u) when 'system' then array(select u.id from bot.unit u) else '{}' end
$$;

-- The same for a page that lists the rows of a division.
create function bot.figure_units() returns int[] language sql stable security definer set search_path = bot, pg_temp as $$ select bot_figures.units() $$;

-- p_asked: [{"code", "facts", "columns": {category: column}}]. A row per measure, division, row and column; an empty column is all of them.
create function bot.figure_cells(p_asked jsonb, p_from date, p_until date, p_as_at date, p_rules jsonb, p_by text[])
returns table (measure text, by text, "row" text, "column" text, things int, people int, mean numeric, median numeric, longest numeric)
language plpgsql stable security definer set search_path = bot, pg_temp as $$
declare asked jsonb; units int[] := bot_figures.units();
begin
    for asked in select a from jsonb_array_elements(p_asked) a loop
        return query execute format($q$
            with f as materialized (select x.*, $6 -> 'columns' ->> x.category as col from bot_figures.%I($1, $2, $3, $4) x where x.unit = any ($5) and $6 -> 'columns' ? x.category),
            k as (select f.person, f.col, f.value, v.by, coalesce(v.row, 'unknown') as row from f cross join lateral (values ('total', coalesce(f.own, '')), ('unit', f.unit::text),
                ('establishment', f.establishment::text), ('legal_status', f.legal_status), ('referrer', f.referrer)) v (by, row) where v.by = any ($7))
            select $6 ->> 'code', k.by, k.row, coalesce(k.col, ''), count(*)::int, count(distinct k.person)::int, avg(k.value),
                percentile_cont(0.5) within group (order by k.value)::numeric, max(k.value)
            from k group by grouping sets ((k.by, k.row, k.col), (k.by, k.row))
        $q$, asked ->> 'facts') using p_from, p_until, p_as_at, p_rules, units, asked, p_by;
    end loop;
end $$;

-- The ledger of what went outside. Numbers, rules and proof; nobody's name but the releaser's.
create table bot.figure_release (
    id uuid primary key,
    measure text not null,
    partition text not null,
    "from" date not null,
    until date not null,
    as_at date not null,
    rule_version int not null,
    state text not null check (state in ('released', 'refused')),
    released_by uuid not null references bot.account,
    released_at timestamptz not null,
    rows text[] not null,
    cells text not null,
    proof text not null,
    together uuid[] not null,
    check (until > "from" and as_at >= until),
    check ((state = 'released') = (cells <> '' and proof <> ''))
);
create index figure_release_by_time on bot.figure_release (released_at desc, id desc);
-- A table of one period, seen from one day, goes outside once.
create unique index figure_release_once on bot.figure_release (measure, partition, "from", until, as_at) where state = 'released';

-- Two releases at one instant stand in line, so that the second is looked at with the first.
create function bot.release_in_line() returns void language sql as $$ select pg_advisory_xact_lock(230) $$;
