-- A file that is opened because somebody's safety cannot wait is opened to be read, for an hour. Two people are told, and one of them
-- looks at the opening within three days; if nobody has by then, the others are told.
create table bot.emergency_opening (
    id uuid primary key, mentee uuid not null, unit int not null, account uuid not null references bot.account,
    opened_at timestamptz not null, ends_at timestamptz not null, review_by timestamptz not null,
    reviewed_at timestamptz, reviewed_by uuid references bot.account, verdict text check (verdict in ('needed', 'not_needed')), escalated_at timestamptz,
    check ((reviewed_at is null) = (verdict is null)), check (reviewed_by <> account),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade
);
create index emergency_opening_by_mentee on bot.emergency_opening (mentee);
create index emergency_opening_to_review on bot.emergency_opening (review_by) where reviewed_at is null;
create policy definer_sees on bot.emergency_opening to current_user using (session_user <> current_user) with check (session_user <> current_user);

create or replace function bot.open_with_reason(p_id uuid, p_reference text, p_capacity text, p_cause text, p_until timestamptz) returns uuid
language plpgsql security definer set search_path = bot, pg_temp as $$
declare f uuid; u int;
begin
    if bot.actor() is null or bot.hat() not in ('coordinator', 'assessor', 'data_protection') then return null; end if;
    if p_capacity not in ('cover', 'break_glass') or p_until > bot.now() + interval '1 hour' or p_until <= bot.now() then return null; end if;
    select m.id, m.unit into f, u from bot.mentee m where m.reference = p_reference;
    if f is null or exists (select from bot.exclusion x where x.account = bot.actor() and x.file = f and x.since <= bot.now()
        and (x.until is null or x.until > bot.now())) then return null; end if;
    insert into bot.reach (id, account, capacity, file, unit, since, until, cause, caused_by)
        values (p_id, bot.actor(), p_capacity, f, u, bot.now(), p_until, p_cause, bot.actor());
    if p_capacity = 'break_glass' then
        insert into bot.emergency_opening (id, mentee, unit, account, opened_at, ends_at, review_by)
            values (p_id, f, u, bot.actor(), bot.now(), p_until, bot.now() + interval '72 hours');
    end if;
    return f;
end $$;

-- Who is told of an opening: whoever protects data and the coordinators of the file's unit, but for the one who opened it and
-- whoever is kept away from the file; where that are not two, the coordinators of the country too, and so if nobody reviews it.
create function bot.told_of_opening(p_id uuid) returns setof uuid
language sql stable security definer set search_path = bot, pg_temp as $$
    with o as (select * from bot.emergency_opening where id = p_id and (account = bot.actor() or bot.hat() = 'system')),
    people as (select distinct r.account, r.role = 'data_protection' or exists (select from bot.reach w where w.account = r.account and w.file is null
            and w.unit = o.unit and w.capacity in ('coordinator', 'cover') and w.since <= bot.now() and (w.until is null or w.until > bot.now())) as near
        from o join bot.account_role r on r.role in ('data_protection', 'coordinator') and r.since <= bot.now() and (r.until is null or r.until > bot.now())
        join bot.account a on a.id = r.account and a.disabled is null
        where r.account <> o.account and not exists (select from bot.exclusion x where x.account = r.account and x.file = o.mentee
            and x.since <= bot.now() and (x.until is null or x.until > bot.now()))),
    by_person as (select account, bool_or(near) as near from people group by account)
    select account from by_person where near or bot.hat() = 'system' or (select count(*) from by_person where near) < 2
$$;

-- The reason that was given, sealed, for those who review it.
create function bot.reason_of_opening(p_id uuid) returns bytea
language sql stable security definer set search_path = bot, pg_temp as $$
    select l.detail from bot.emergency_opening o join bot.act_log l on l.actor = o.account and l.mentee = o.mentee and l.at = o.opened_at
        and l.act = 'file_open_with_reason' and l.outcome = 'done'
    where o.id = p_id and o.mentee <> all (bot.excluded()) and (bot.hat() = 'data_protection' or o.unit = any (bot.units('coordinator'))) limit 1
$$;
create function bot.openings_wait(p_now timestamptz) returns boolean language sql stable security definer set search_path = bot, pg_temp as
$$ select exists (select from bot.emergency_opening where review_by <= p_now and reviewed_at is null and escalated_at is null) $$;

-- The files the actor reaches in an emergency and in no other way: they are read and not written in. Found out on entering.
create function bot.glass_found() returns uuid[]
language plpgsql stable security definer set search_path = bot, pg_temp as $$
declare t timestamptz := bot.now();
begin
    if not bot.wears('coordinator', 'assessor', 'data_protection') then return '{}'; end if;
    return array(select r.file from bot.reach r where r.account = bot.actor() and r.capacity = 'break_glass' and r.file is not null and r.since <= t and (r.until is null or r.until > t)
        and not exists (select from bot.reach o where o.account = r.account and o.capacity = any (bot.capacities()) and o.capacity <> 'break_glass'
            and (o.file = r.file or (o.file is null and o.unit = r.unit)) and o.since <= t and (o.until is null or o.until > t)));
end $$;
create function bot.glass() returns uuid[] language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('bot.glass', true), '')::uuid[], bot.glass_found()) $$;
create or replace function bot.entered() returns void language plpgsql as $$
declare files uuid[] := bot.files_reached();
begin
    perform set_config('bot.units', bot.units_posted(bot.hat())::text, true), set_config('bot.shut', bot.files_shut()::text, true),
        set_config('bot.files', case when cardinality(files) <= 300 then files::text else '' end, true), set_config('bot.glass', bot.glass_found()::text, true);
end $$;

-- Whether an account only reads somewhere just now: asked when a change did not go through.
create function bot.only_reads(p_account uuid, p_now timestamptz) returns boolean language sql stable security definer set search_path = bot, pg_temp as $$
    select exists (select from bot.reach r where r.account = p_account and r.capacity = 'break_glass' and r.since <= p_now and (r.until is null or r.until > p_now))
$$;
