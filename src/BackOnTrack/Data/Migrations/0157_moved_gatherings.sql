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
