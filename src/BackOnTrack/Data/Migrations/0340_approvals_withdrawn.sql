-- An approval is withdrawn before a batch has paid it; a batch says when and by whom it was made. What was paid before does not.
alter table bot.claim add column approval_withdrawn boolean not null default false, add column paid_at timestamptz, add column paid_by uuid references bot.account;

create or replace function bot.keep_paid() returns trigger language plpgsql as $$
begin
    if old.batch is not null and (old.batch, old.minutes, old.kilometres, old.expenses, old.fee, old.travel, old.mentor, old.day, old.paid_at, old.paid_by)
        is distinct from (new.batch, new.minutes, new.kilometres, new.expenses, new.fee, new.travel, new.mentor, new.day, new.paid_at, new.paid_by) then
        raise exception 'A claim that is paid does not change.';
    end if;
    return new;
end $$;

-- What a claim is held against: the day and the length of its session as they stand written now, and nothing else of the file. For who
-- decides about claims and for the mentor whose claim it is, also when the file is closed to them; not for who is kept away from it.
create function bot.session_of_claim(p_claim uuid) returns table (day date, minutes int)
language sql stable security definer set search_path = bot, pg_temp as $$
    select s.occurred_on, s.minutes from bot.claim c join bot.session s on s.id = c.session
    where c.id = p_claim and (bot.hat() = 'coordinator' or bot.hat() = 'mentor' and c.mentor = bot.actor())
      and not exists (select from bot.exclusion e where e.file in (s.mentee, c.mentor) and e.account = bot.actor() and e.since <= bot.now() and (e.until is null or e.until > bot.now()))
$$;
