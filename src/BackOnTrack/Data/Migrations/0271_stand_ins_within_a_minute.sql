-- Whose deputies have to be let in or out: the rule in one place, for nobody to call.
create function bot.stand_ins_unsettled() returns setof uuid
language sql stable security definer set search_path = bot, pg_temp as $$
    select a.mentor from (select x.mentor from bot.coach_absence x union select p.mentor from bot.coach_period p where p.until is null and p.deputy is not null) a
    where exists (select from bot.coaches_now(a.mentor) n where not exists
            (select from bot.reach r where r.file = a.mentor and r.account = n.account and r.capacity = n.capacity and r.until is null))
        or exists (select from bot.reach r where r.file = a.mentor and r.until is null and r.capacity in ('coach', 'deputy_coach')
            and not exists (select from bot.coaches_now(a.mentor) n where n.account = r.account and n.capacity = r.capacity))
$$;

-- Whether anybody waits at an instant: asked every minute, before a unit of work is begun for it.
create function bot.stand_ins_wait(p_now timestamptz) returns boolean
language plpgsql volatile security definer set search_path = bot, pg_temp as $$
begin
    perform set_config('bot.now', p_now::text, true);
    return exists (select from bot.stand_ins_unsettled());
end $$;

-- The next one no other node is at.
drop function bot.stand_ins_to_settle();
create function bot.stand_in_to_settle(p_over int) returns uuid
language sql volatile security definer set search_path = bot, pg_temp as $$
    select o.m from (select m from bot.stand_ins_unsettled() m where bot.hat() = 'system' order by m) o
    where pg_try_advisory_xact_lock(hashtextextended(o.m::text, 271)) offset p_over limit 1
$$;
