-- A gathering is moved as a training day is, and both can be called off: the row of the move then has no new day.
alter table bot.cohort_day add column cancelled boolean not null default false;
alter table bot.cohort_day_move alter column new_on drop not null;

alter table bot.network_day add column cancelled boolean not null default false;
create table bot.network_day_move (
    id uuid primary key,
    network_day uuid not null references bot.network_day,
    old_on date not null,
    new_on date,
    old_place text not null,
    new_place text not null,
    reason text not null,
    moved_by uuid not null references bot.account,
    moved_at timestamptz not null
);
create index network_day_move_by_day on bot.network_day_move (network_day, moved_at desc);

-- Until when a mentor knows of moves; what was answered so far was answered knowing everything.
alter table bot.network_seat add column seen_at timestamptz;
alter table bot.network_seat disable row level security;
update bot.network_seat set seen_at = coalesce(answered_at, invited_at);
alter table bot.network_seat enable row level security;
alter table bot.network_seat alter column seen_at set not null;

-- The figures of a period that is over are those of its last day, and stay so: read again later they give away nobody who came
-- or went since. The evaluator reads them too.
create or replace function bot.mentor_figures(p_from date, p_until date, p_kinds text[], p_talked_since date)
returns table (corps int, trained int, checked int, began int, stayed int, accompany int, talked int, debriefs int, debriefed int, days int, longest int)
language sql stable security definer set search_path = bot, pg_temp as $$
    with m as (
        select m.id, exists (select from bot.certificate c where c.mentor = m.id and c.completed_on <= p_until
                and (c.withdrawn_at is null or (c.withdrawn_at at time zone bot.zone())::date > p_until)) as trained,
            not exists (select from unnest(p_kinds) k where not exists
                (select from bot.mentor_check c where c.mentor = m.id and c.kind = k and c.outcome <> 'not_passed' and c.issued_on <= p_until and c.valid_until >= p_until)) as checked,
            exists (select from bot.mentor_period p join bot.mentorship s on s.id = p.mentorship and (s.due is not null or s.ended_on > p_until)
                where p.mentor = m.id and p."from" <= p_until and (p.until is null or p.until > p_until)) as accompanies,
            exists (select from bot.coach_talk t where t.mentor = m.id and t.held_on >= p_talked_since and t.held_on <= p_until) as talked
        from bot.mentor m where (m.state <> 'left' or m.left_on > p_until)
            and exists (select from bot.corps_period p where p.mentor = m.id and coalesce(p."from", '-infinity'::date) <= p_until and (p.until is null or p.until > p_until))),
    began as (select distinct p.mentor from bot.corps_period p where coalesce(p."from", '-infinity'::date) <= p_from and (p.until is null or p.until > p_from)),
    stayed as (select b.mentor from began b where exists (select from bot.corps_period p where p.mentor = b.mentor and coalesce(p."from", '-infinity'::date) <= p_from and (p.until is null or p.until > p_until))),
    d as (select d.held_on, d.held_on - (d.happened_at at time zone bot.zone())::date as days from bot.debrief d
        where (d.happened_at at time zone bot.zone())::date between p_from and p_until)
    select (select count(*)::int from m), (select count(*)::int from m where m.trained), (select count(*)::int from m where m.checked),
        (select count(*)::int from began), (select count(*)::int from stayed),
        (select count(*)::int from m where m.accompanies), (select count(*)::int from m where m.accompanies and m.talked),
        (select count(*)::int from d), (select count(*)::int from d where d.held_on is not null),
        (select ceil(percentile_cont(0.5) within group (order by d.days))::int from d where d.held_on is not null), (select max(d.days) from d where d.held_on is not null)
    where bot.hat() in ('coordinator', 'training_lead', 'evaluator', 'system')
$$;
