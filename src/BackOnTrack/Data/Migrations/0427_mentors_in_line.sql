-- Whoever gives or ends what follows from a mentor's mentees or coach waits for whoever is at it about the same mentor. Without that,
-- a match and a change of coach at the same moment each saw the other's state of before: the old coach kept the new mentee's file.
-- Two matches at the same moment each counted one mentee too few. All the mentors a file ever had, and those named, always in one order.
create function bot.mentors_in_line(p_mentee uuid, p_mentors uuid[]) returns void
language plpgsql security definer set search_path = bot, pg_temp as $$
declare m uuid;
begin
    for m in select unnest(p_mentors) union select p.mentor from bot.mentor_period p where p.mentee = p_mentee order by 1 loop
        perform pg_advisory_xact_lock(hashtextextended(m::text, 427));
    end loop;
end $$;
grant execute on function bot.mentors_in_line(uuid, uuid[]) to bot_app;

create or replace function bot.settle_reach(p_mentee uuid, p_cause text) returns void
language plpgsql security definer set search_path = bot, pg_temp as $$
begin
    if bot.actor() is null then return; end if;
    perform bot.mentors_in_line(p_mentee, '{}');
    update bot.reach r set until = greatest(bot.now(), r.since)
        where r.file = p_mentee and r.until is null and r.capacity in ('mentor', 'second_mentor', 'coach', 'deputy_coach', 'security', 'contact')
          and not exists (select from bot.reach_due(p_mentee) d where d.account = r.account and d.capacity = r.capacity);
    insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by)
        select gen_random_uuid(), d.account, d.capacity, p_mentee, (select m.unit from bot.mentee m where m.id = p_mentee), bot.now(), p_cause, bot.actor()
        from bot.reach_due(p_mentee) d
        where not exists (select from bot.reach r where r.file = p_mentee and r.account = d.account and r.capacity = d.capacity and r.until is null);
end $$;

create or replace function bot.settle_coach(p_mentor uuid, p_cause text) returns void
language plpgsql security definer set search_path = bot, pg_temp as $$
declare f uuid;
begin
    if bot.actor() is null then return; end if;
    -- With those they share a file with: settling the files below asks for these too.
    perform bot.mentors_in_line(null, array(select p_mentor union select o.mentor from bot.mentor_period p join bot.mentor_period o on o.mentee = p.mentee where p.mentor = p_mentor and p.until is null));
    update bot.reach r set until = greatest(bot.now(), r.since)
        where r.file = p_mentor and r.until is null and r.capacity in ('coach', 'deputy_coach')
          and not exists (select from bot.coaches_now(p_mentor) n where n.account = r.account and n.capacity = r.capacity);
    insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by)
        select gen_random_uuid(), n.account, n.capacity, p_mentor, n.unit, bot.now(), p_cause, bot.actor() from bot.coaches_now(p_mentor) n
        where not exists (select from bot.reach r where r.file = p_mentor and r.account = n.account and r.capacity = n.capacity and r.until is null);
    for f in select distinct p.mentee from bot.mentor_period p where p.mentor = p_mentor and p.until is null loop
        perform bot.settle_reach(f, p_cause);
    end loop;
end $$;
