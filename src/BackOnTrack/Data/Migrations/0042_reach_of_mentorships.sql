-- Who reaches a mentee's file through a mentorship follows from the periods, and from nothing else. An act changes
-- periods, states or answers and then calls this in the same transaction; it ends what no longer holds and gives what
-- holds now. It can give nobody more than the rows say, so everybody who may change the rows may call it.
create policy definer_reads on bot.mentor to current_user using (session_user <> current_user);
create policy definer_reads on bot.coach_period to current_user using (session_user <> current_user);
create policy definer_reads on bot.mentorship to current_user using (session_user <> current_user);
create policy definer_reads on bot.mentor_period to current_user using (session_user <> current_user);
create policy definer_reads on bot.security_request to current_user using (session_user <> current_user);

-- Mentors of a file: an open period, a mentor who has not left, a security office that did not say no. While the
-- closing review waits, only a planned ending still has the mentor in the room.
create function bot.mentors_of(p_mentee uuid) returns table (account uuid, capacity text)
language sql stable security definer set search_path = bot, pg_temp as $$
    select p.mentor, case p.place when 'primary' then 'mentor' else 'second_mentor' end
    from bot.mentor_period p
    join bot.mentorship m on m.id = p.mentorship
    join bot.mentor r on r.id = p.mentor
    where p.mentee = p_mentee and p.until is null and m.due is not null and r.state <> 'left'
      and (m.state <> 'awaiting_closing_review' or m.end_planned)
      and coalesce((select s.answer in ('yes', 'conditions') from bot.security_request s
          where s.mentorship = m.id and s.mentor = p.mentor and not s.dropped order by s.asked_on desc, s.id desc limit 1), false)
$$;

-- Coaches and deputies of those who are mentors, from the proposal on.
create function bot.coaches_of(p_mentee uuid) returns table (account uuid, capacity text)
language sql stable security definer set search_path = bot, pg_temp as $$
    with c as (select c.coach, c.deputy from bot.mentor_period p
        join bot.mentorship m on m.id = p.mentorship and m.due is not null
        join bot.coach_period c on c.mentor = p.mentor and c.until is null
        where p.mentee = p_mentee and p.until is null)
    select c.coach, 'coach' from c union select c.deputy, 'deputy_coach' from c where c.deputy is not null
$$;

-- The security office of the unit, as long as a question waits for it.
create function bot.security_of(p_mentee uuid) returns table (account uuid, capacity text)
language sql stable security definer set search_path = bot, pg_temp as $$
    select distinct a.account, 'security' from bot.security_request s
    join bot.account_role a on a.role = 'security' and (a.unit is null or a.unit = s.unit)
        and a.since <= bot.now() and (a.until is null or a.until > bot.now())
    where s.mentee = p_mentee and s.answer is null and not s.dropped
$$;

create function bot.reach_due(p_mentee uuid) returns table (account uuid, capacity text)
language sql stable security definer set search_path = bot, pg_temp as $$
    select * from bot.mentors_of(p_mentee) union select * from bot.coaches_of(p_mentee) union select * from bot.security_of(p_mentee)
$$;

create function bot.settle_reach(p_mentee uuid, p_cause text) returns void
language plpgsql security definer set search_path = bot, pg_temp as $$
begin
    if bot.actor() is null then return; end if;
    update bot.reach r set until = greatest(bot.now(), r.since)
        where r.file = p_mentee and r.until is null and r.capacity in ('mentor', 'second_mentor', 'coach', 'deputy_coach', 'security')
          and not exists (select from bot.reach_due(p_mentee) d where d.account = r.account and d.capacity = r.capacity);
    insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by)
        select gen_random_uuid(), d.account, d.capacity, p_mentee, (select m.unit from bot.mentee m where m.id = p_mentee), bot.now(), p_cause, bot.actor()
        from bot.reach_due(p_mentee) d
        where not exists (select from bot.reach r where r.file = p_mentee and r.account = d.account and r.capacity = d.capacity and r.until is null);
end $$;

-- The same for a mentor's own file, and for the files of everybody the mentor accompanies.
create function bot.settle_coach(p_mentor uuid, p_cause text) returns void
language plpgsql security definer set search_path = bot, pg_temp as $$
declare f uuid;
begin
    if bot.actor() is null then return; end if;
    update bot.reach r set until = greatest(bot.now(), r.since)
        where r.file = p_mentor and r.until is null and r.capacity in ('coach', 'deputy_coach')
          and not exists (select from bot.coach_period c where c.mentor = p_mentor and c.until is null
              and ((r.capacity = 'coach' and c.coach = r.account) or (r.capacity = 'deputy_coach' and c.deputy = r.account)));
    insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by)
        select gen_random_uuid(), w.account, w.capacity, p_mentor, c.unit, bot.now(), p_cause, bot.actor()
        from bot.coach_period c cross join lateral (values (c.coach, 'coach'), (c.deputy, 'deputy_coach')) w (account, capacity)
        where c.mentor = p_mentor and c.until is null and w.account is not null
          and not exists (select from bot.reach r where r.file = p_mentor and r.account = w.account and r.capacity = w.capacity and r.until is null);
    for f in select distinct p.mentee from bot.mentor_period p where p.mentor = p_mentor and p.until is null loop
        perform bot.settle_reach(f, p_cause);
    end loop;
end $$;

-- How many open mentorships a mentor holds, whoever's they are: capacity is about all of them, the files stay closed.
create function bot.mentor_loads() returns table (mentor uuid, held int)
language sql stable security definer set search_path = bot, pg_temp as $$
    select p.mentor, count(*)::int from bot.mentor_period p join bot.mentorship m on m.id = p.mentorship and m.due is not null
    where p.until is null and bot.hat() in ('coordinator', 'system') group by p.mentor
$$;
