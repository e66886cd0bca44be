-- Files of the training, sealed under the house's key; and an invitation of each mentor's own to a gathering.
create table bot.material (
    id uuid primary key,
    cohort uuid references bot.cohort,
    module int not null check (module > 0),
    name text not null,
    kind text not null,
    bytes int not null check (bytes between 1 and 10000000),
    scan text not null check (scan in ('not_scanned', 'clean')),
    body bytea not null,
    added_by uuid not null references bot.account,
    added_at timestamptz not null,
    removed_at timestamptz
);
create index material_by_cohort on bot.material (cohort, module) where removed_at is null;

-- Invited first, answered then. Who had answered before was invited by the day itself.
alter table bot.network_seat alter column comes drop not null, alter column answered_at drop not null, add column invited_at timestamptz;
alter table bot.network_seat disable row level security;
update bot.network_seat set invited_at = answered_at;
alter table bot.network_seat enable row level security;
alter table bot.network_seat alter column invited_at set not null, add check ((comes is null) = (answered_at is null));
