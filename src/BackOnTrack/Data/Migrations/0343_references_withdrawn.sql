-- An address given to a referee is taken back while it is open. Its hash goes with it, as after an answer.
alter table bot.application_reference add column withdrawn_at timestamptz, add column withdrawn_by uuid references bot.account;
alter table bot.application_reference drop constraint application_reference_check;
alter table bot.application_reference add constraint application_reference_check
    check ((answered_at is null) = (way is null) and (answered_at is null and withdrawn_at is null) = (hash is not null) and (withdrawn_at is null) = (withdrawn_by is null));
