-- A table whose rows are counts of their own can ask for one of them ("own"), which is then divided as any other: nothing is divided by two things.
create or replace function bot.figure_cells(p_asked jsonb, p_from date, p_until date, p_as_at date, p_rules jsonb, p_by text[])
returns table (measure text, by text, "row" text, "column" text, things int, people int, mean numeric, median numeric, longest numeric)
language plpgsql stable security definer set search_path = bot, pg_temp as $$
declare asked jsonb; units int[] := bot_figures.units();
begin
    for asked in select a from jsonb_array_elements(p_asked) a loop
        return query execute format($q$
            with f as materialized (select x.*, $6 -> 'columns' ->> x.category as col from bot_figures.%I($1, $2, $3, $4) x
                where x.unit = any ($5) and $6 -> 'columns' ? x.category and coalesce(x.own = $6 ->> 'own', true)
                    and not exists (select from bot.mentee m where m.id = x.person and m.restricted)),
            k as (select f.person, f.col, f.value, v.by, coalesce(v.row, 'unknown') as row from f cross join lateral (values ('total', case when $6 ->> 'own' is null then coalesce(f.own, '') else '' end),
                ('unit', f.unit::text), ('establishment', f.establishment::text), ('legal_status', f.legal_status), ('referrer', f.referrer)) v (by, row) where v.by = any ($7))
            select $6 ->> 'code', k.by, k.row, coalesce(k.col, ''), count(*)::int, count(distinct k.person)::int, avg(k.value),
                percentile_cont(0.5) within group (order by k.value)::numeric, max(k.value)
            from k group by grouping sets ((k.by, k.row, k.col), (k.by, k.row))
        $q$, asked ->> 'facts') using p_from, p_until, p_as_at, p_rules, units, asked, p_by;
    end loop;
end $$;
