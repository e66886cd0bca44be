-- A permit that was given can be taken back, from a day and for a reason; the visits that rest on it are looked at again, once, by the house.
alter table bot.mentor_permit add column withdrawn_from date, add column withdrawn_reason bytea, add column followed_at timestamptz default now(),
    add check ((withdrawn_from is null) = (withdrawn_reason is null)), add check (withdrawn_from is null or state = 'granted');
alter table bot.mentor_permit alter column followed_at drop default; -- those there were need no second look
create index mentor_permit_to_follow on bot.mentor_permit (id) where followed_at is null and state = 'granted';
create function bot.permits_wait() returns boolean language sql stable security definer set search_path = bot, pg_temp as
$$ select exists (select from bot.mentor_permit where followed_at is null and state = 'granted') $$;
