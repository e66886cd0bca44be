-- Calendars fetch network meetings too: which of two versions is the newer one is told by how often a meeting was moved, and when.
alter table bot.network_meeting add column moves int not null default 0, add column changed_at timestamptz not null default now();
