-- A leaving that was written down by mistake and taken back: the period stays as it was written, with the reason, and counts on
-- until the day the mentor was taken back. Nobody has left in between.
alter table bot.corps_period add column resumed_on date, add column mistaken_by uuid references bot.account, add column mistaken_at timestamptz, add column mistaken_because bytea,
    add check ((mistaken_at is null) = (resumed_on is null) and (mistaken_at is null) = (mistaken_by is null) and (mistaken_at is null) = (mistaken_because is null)),
    add check (mistaken_at is null or until is not null);

create or replace function bot_figures.corps(d date) returns table (mentor uuid, unit int) language sql stable as $$
    select m.id, m.unit from bot.mentor m where exists (select from bot.corps_period p where p.mentor = m.id and coalesce(p."from", '-infinity'::date) <= d
        and (p.until is null or coalesce(p.resumed_on, p.until) > d))
$$;

create or replace function bot.corps_on(p_day date) returns setof uuid
language sql stable security definer set search_path = bot, pg_temp as $$
    select m.id from bot.mentor m
    where bot.hat() in ('training_lead', 'system') and (
        exists (select from bot.corps_period p where p.mentor = m.id and (p."from" is null or p."from" <= p_day) and (p.until is null or coalesce(p.resumed_on, p.until) >= p_day))
        or (m.state <> 'left' and not exists (select from bot.corps_period p where p.mentor = m.id)))
$$;
