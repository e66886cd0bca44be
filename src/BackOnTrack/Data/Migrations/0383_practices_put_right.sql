-- A file of the library that went out by mistake is handed out no longer; that it was there, and why it went, stays.
alter table bot.deliverable_version
    add column withdrawn_at timestamptz, add column withdrawn_by uuid references bot.account, add column withdrawn_because text,
    add check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_because is null));

-- A source of money that was written down wrong is not counted; the row that is right stands in its place, and what stood there stays.
alter table bot.funding_source
    add column corrected_at timestamptz, add column corrected_by uuid references bot.account, add column because text, add column instead uuid references bot.funding_source deferrable initially deferred,
    add check ((corrected_at is null) = (corrected_by is null) and (corrected_at is null) = (because is null) and (corrected_at is null) = (instead is null));
