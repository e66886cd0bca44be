-- A certificate counts as it was known on the day the figure is reckoned for, as everything else does: one that was withdrawn since the
-- period ended did not hold in it, and the one issued in its place did.
create or replace function bot_figures.mentors_ready(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentor, c.unit, null::int, null, null, 'trained', case when exists (select from bot.certificate t where t.mentor = c.mentor and t.completed_on <= u
        and (t.withdrawn_at is null or bot.day_of(t.withdrawn_at, bot.zone()) > a)) then 'yes' else 'no' end, null::numeric from bot_figures.corps(u) c
    union all select c.mentor, c.unit, null, null, null, 'checked', case when not exists (select from jsonb_array_elements_text(r -> 'checks') k
        where not bot_figures.checked(c.mentor, k, u, a)) then 'yes' else 'no' end, null from bot_figures.corps(u) c
    union all select c.mentor, c.unit, null, null, null, 'stayed', case when exists (select from bot_figures.corps(u) x where x.mentor = c.mentor) then 'yes' else 'no' end, null from bot_figures.corps(f) c
$$;
