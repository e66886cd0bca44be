-- Every page enters, and every question of it passes walls. Three things were done once per row or once per question that are done once:
-- what somebody wears was made anew for each row of the ledger; so was the name of the one who asks; and the files open to the actor went
-- from a list to a table and were hashed for each wall. Walls compare with the list itself now; they are raised anew after the files.
do $$ declare p record; begin
    for p in select policyname, tablename from pg_policies where schemaname = 'bot' and policyname like 'wall%' loop
        execute format('drop policy %I on bot.%I', p.policyname, p.tablename);
    end loop;
    for p in select policyname, tablename, qual, with_check from pg_policies where schemaname = 'bot' and '(SESSION_USER <> CURRENT_USER)' in (qual, with_check) loop
        execute format('alter policy %I on bot.%I', p.policyname, p.tablename)
            || case when p.qual is null then '' else ' using ((select session_user <> current_user))' end
            || case when p.with_check is null then '' else ' with check ((select session_user <> current_user))' end;
    end loop;
end $$;

create or replace function bot.files_reached() returns uuid[] language plpgsql stable security definer set search_path = bot, pg_temp as $$
declare t constant timestamptz := bot.now(); who constant uuid := bot.actor(); worn constant text[] := bot.capacities();
begin
    return array(select r.file from bot.reach r where r.account = who and r.capacity = any (worn)
        and r.file is not null and r.since <= t and (r.until is null or r.until > t));
end $$;

create or replace function bot.units_posted(variadic p_hats text[]) returns int[] language plpgsql stable security definer set search_path = bot, pg_temp as $$
declare t constant timestamptz := bot.now(); who constant uuid := bot.actor(); worn constant text[] := bot.capacities();
begin
    if not bot.wears(variadic p_hats) then return '{}'; end if;
    return array(select r.unit from bot.reach r where r.account = who and r.capacity = any (worn)
        and r.unit is not null and r.file is null and r.since <= t and (r.until is null or r.until > t));
end $$;

-- The files open to the hat worn, one by one, if it is one of these. Plain SQL, so that the planner sees through it.
drop function bot.files(text[]);
create function bot.files(variadic p_hats text[]) returns uuid[] language sql stable parallel safe as $$
    select case when bot.wears(variadic p_hats) then coalesce(nullif(current_setting('bot.files', true), '')::uuid[], bot.files_reached()) else '{}' end
$$;

-- The files a referrer is contact of today.
drop function bot.contact_files();
create function bot.contact_files() returns uuid[] language plpgsql stable security definer set search_path = bot, pg_temp as $$
declare t constant timestamptz := bot.now(); who constant uuid := bot.actor();
begin
    if not bot.wears('referrer') then return '{}'; end if;
    return array(select r.file from bot.reach r where r.account = who and r.capacity = 'contact'
        and r.file is not null and r.since <= t and (r.until is null or r.until > t));
end $$;

create or replace function bot.talk_clock(p_mentor uuid, p_last date) returns table (runs boolean, met date)
language sql stable security definer set search_path = bot, pg_temp as $$
    select coalesce(bool_or(s.due is not null), false), min(m.met) filter (where p_last is null or m.met > p_last)
    from bot.mentor_period p join bot.mentorship s on s.id = p.mentorship
    cross join lateral (select case when s.first_meeting_on is not null then greatest(p."from", s.first_meeting_on) end as met) m
    where p.mentor = p_mentor and p.until is null and p_mentor <> all (bot.excluded())
      and (bot.wears('coordinator', 'system') or p_mentor = any (bot.files('mentor', 'coach')))
$$;

create or replace function bot.word_on_contacting(p_mentee uuid) returns text
language sql stable security definer set search_path = bot, pg_temp as $$
    select c.word from bot.consent c
    where c.mentee = p_mentee and c.purpose = 'contact_named_people' and c.mentee <> all (bot.excluded())
      and (bot.wears('system') or c.unit = any (bot.units('coordinator')) or c.mentee = any (bot.files('coordinator', 'mentor')))
    order by c.recorded_at desc, c.id desc limit 1
$$;

create or replace function bot.release_steps(p_mentorship uuid) returns table (released_on date, kind text, due date, held_on date, way text, tried int)
language sql stable security definer set search_path = bot, pg_temp as $$
    select p.released_on, c.kind, c.due, c.held_on, c.way, c.tried from bot.release_path p join bot.release_contact c on c.mentorship = p.mentorship
        where p.mentorship = p_mentorship and p.mentee = any (bot.files('coach')) and not p.mentee = any (bot.excluded())
            and (p.released_on is not null or c.held_on is not null)
$$;

-- Who may no longer sign in are few: found without reading all accounts, at each entering.
create index account_shut on bot.account (id) where disabled is not null;
