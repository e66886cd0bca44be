-- A check that is recorded or struck out makes the house look again at the visits its mentor has booked, once, as with permits. Of those
-- there were only what can have let somebody down is looked at: the owner writes here, whom the wall shuts out too.
alter table bot.mentor_check add column followed_at timestamptz;
alter table bot.mentor_check disable row level security;
update bot.mentor_check set followed_at = now() where outcome <> 'not_passed' and struck_at is null;
alter table bot.mentor_check enable row level security;
alter table bot.mentor_check force row level security;
create index mentor_check_to_follow on bot.mentor_check (id) where followed_at is null;
create function bot.checks_wait() returns boolean language sql stable security definer set search_path = bot, pg_temp as
$$ select exists (select from bot.mentor_check where followed_at is null) $$;
