-- A day that was let count by mistake is taken back with a reason from a list; the row stays and counts no more.
alter table bot.attendance add column taken_back_because text, add column taken_back_by uuid references bot.account, add column taken_back_at timestamptz,
    add check ((taken_back_at is null) = (taken_back_because is null) and (taken_back_at is null) = (taken_back_by is null)),
    add check (taken_back_at is null or (credit is not null and not present));

-- Whoever has completed the training is not expected on days to come: what the seat was for before, should a day turn out not to have been attended.
alter table bot.cohort_seat add column days_before int[];

-- Title and programme of a gathering are put right until it is held.
alter table bot.network_day add column edited_at timestamptz;
