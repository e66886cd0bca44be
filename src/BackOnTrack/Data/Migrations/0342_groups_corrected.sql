-- A group is put right after it was planned: it has trainers, a day may have a place of its own beside trainers of its own.
alter table bot.cohort add column trainers text not null default '';
alter table bot.cohort_day add column place text;
alter table bot.cohort disable row level security;
alter table bot.cohort_day disable row level security;
update bot.cohort c set trainers = coalesce((select mode() within group (order by d.trainers) from bot.cohort_day d where d.cohort = c.id), '');
alter table bot.cohort_day enable row level security;
alter table bot.cohort_day force row level security;
alter table bot.cohort enable row level security;
alter table bot.cohort force row level security;

-- The training lead writes an answer down for a mentor, or takes an invitation back.
alter table bot.cohort_seat add column answered_by uuid references bot.account;
alter table bot.cohort_seat drop constraint cohort_seat_state_check;
alter table bot.cohort_seat add constraint cohort_seat_state_check check (state in ('invited', 'accepted', 'waiting', 'declined', 'withdrawn'));

-- Seats are counted for whole trainings, here as on the pages: who comes for a missed day sits between the others.
create or replace function bot.seats_taken(p_cohort uuid) returns int
language plpgsql security definer set search_path = bot, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(p_cohort::text, 120));
    return (select count(*)::int from bot.cohort_seat s where s.cohort = p_cohort and s.state = 'accepted' and cardinality(s.days) = 0);
end $$;
