-- What was written about an establishment for a later day can be taken back before it comes; the row stays.
alter table bot.establishment_entry add column taken_back_at timestamptz, add column taken_back_by uuid references bot.account,
    add check ((taken_back_at is null) = (taken_back_by is null));
