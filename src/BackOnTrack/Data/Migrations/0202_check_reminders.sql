-- When mentor and coordinators were told that a check lapses soon.
alter table bot.mentor_check add column warned_at timestamptz;
create index mentor_check_to_warn on bot.mentor_check (valid_until) where warned_at is null;
create function bot.checks_to_warn_of(p_until date) returns boolean language sql stable security definer set search_path = bot, pg_temp as $$
    select exists (select from bot.mentor_check c where c.outcome <> 'not_passed' and c.valid_until <= p_until and c.warned_at is null)
$$;
