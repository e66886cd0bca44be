-- A check that was written down wrong is struck out, with the reason; it counts nowhere from then on.
alter table bot.mentor_check add column struck_at timestamptz, add column struck_because bytea, add check ((struck_at is null) = (struck_because is null));
alter table bot.application_check add column struck_at timestamptz, add column struck_because bytea, add check ((struck_at is null) = (struck_because is null));

create or replace function bot.checks_to_warn_of(p_until date) returns boolean language sql stable security definer set search_path = bot, pg_temp as $$
    select exists (select from bot.mentor_check c where c.outcome <> 'not_passed' and c.struck_at is null and c.valid_until <= p_until and c.warned_at is null)
$$;

-- Valid checks, as the match asks for them: one that was not passed takes away those issued up to its day.
create function bot_figures.checked(p_mentor uuid, p_kind text, d date, a date) returns boolean language sql stable as $$
    with c as (select x.issued_on, x.valid_until, x.outcome from bot.mentor_check x
        where x.mentor = p_mentor and x.kind = p_kind and x.issued_on <= d and (x.struck_at is null or bot.day_of(x.struck_at, bot.zone()) > a))
    select exists (select from c where c.outcome <> 'not_passed' and c.valid_until >= d and not exists (select from c as n where n.outcome = 'not_passed' and n.issued_on >= c.issued_on))
$$;

create or replace function bot_figures.mentors_ready(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentor, c.unit, null::int, null, null, 'trained', case when exists (select from bot.certificate t where t.mentor = c.mentor and t.completed_on <= u
        and (t.withdrawn_at is null or bot.day_of(t.withdrawn_at, bot.zone()) > u)) then 'yes' else 'no' end, null::numeric from bot_figures.corps(u) c
    union all select c.mentor, c.unit, null, null, null, 'checked', case when not exists (select from jsonb_array_elements_text(r -> 'checks') k
        where not bot_figures.checked(c.mentor, k, u, a)) then 'yes' else 'no' end, null from bot_figures.corps(u) c
    union all select c.mentor, c.unit, null, null, null, 'stayed', case when exists (select from bot_figures.corps(u) x where x.mentor = c.mentor) then 'yes' else 'no' end, null from bot_figures.corps(f) c
$$;
