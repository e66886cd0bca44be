-- A time of visiting that is added or ends is followed by the visits booked there: once, by the house.
alter table bot.visit_slot disable row level security;
alter table bot.visit_slot add column followed_at timestamptz;
update bot.visit_slot set followed_at = now();
alter table bot.visit_slot enable row level security;
alter table bot.visit_slot force row level security;
create index visit_slot_to_follow on bot.visit_slot (id) where followed_at is null;
create policy house_follows on bot.visit_slot for update to bot_app using ((select bot.hat()) = 'system');

-- Whether something waits to be followed: asked before a unit of work is begun for it.
create policy definer_reads on bot.visit_slot to current_user using (session_user <> current_user);
create function bot.slots_wait() returns boolean language sql stable security definer set search_path = bot, pg_temp as
$$ select exists (select from bot.visit_slot where followed_at is null) $$;
