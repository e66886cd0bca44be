-- A note that should not have been shared is taken away by who wrote it or by the training lead; that there was one stays known.
alter table bot.network_note add column removed_at timestamptz, add column removed_by uuid references bot.account;
alter table bot.network_note add constraint network_note_removed check ((removed_at is null) = (removed_by is null));
