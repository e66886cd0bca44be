-- Custody: what is true of somebody from one day to another, where it came from, and what a change of it changed elsewhere.
-- Nothing is written over: a mistake keeps its row and says that it was one. No free text lies here.
create table bot.custody_period (
    id uuid primary key, mentee uuid not null, unit int not null,
    status text not null check (status in ('remand', 'sentenced', 'leave', 'electronic_tag', 'parole', 'released', 'community')),
    establishment int references bot.establishment, wing uuid, "from" date not null, until date,
    source text not null, recorded_at timestamptz not null, by uuid not null references bot.account, mistake text, mistaken_at timestamptz,
    check (until >= "from"), check ((mistake is null) = (mistaken_at is null)),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade
);
create index custody_period_by_mentee on bot.custody_period (mentee);
-- One status at a time. Asked at the commit: one ends and the next begins in the same breath.
alter table bot.custody_period add constraint custody_period_now exclude (mentee with =) where (until is null and mistake is null) deferrable initially deferred;
create index custody_period_remand on bot.custody_period (mentee) where until is null and mistake is null and status = 'remand';

create table bot.custody_transfer (
    id uuid primary key, mentee uuid not null, unit int not null, establishment int not null references bot.establishment,
    "on" date not null, arrived_on date, called_off_on date,
    source text not null, recorded_at timestamptz not null, by uuid not null references bot.account, mistake text, mistaken_at timestamptz,
    check (arrived_on is null or called_off_on is null), check ((mistake is null) = (mistaken_at is null)),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade
);
create index custody_transfer_by_mentee on bot.custody_transfer (mentee);
alter table bot.custody_transfer add constraint custody_transfer_once exclude (mentee with =) where (arrived_on is null and called_off_on is null and mistake is null) deferrable initially deferred;

create table bot.contact_restriction (
    id uuid primary key, mentee uuid not null, unit int not null,
    kind text not null check (kind in ('visits_refused', 'supervised', 'letters_read', 'isolation')),
    "from" date not null, until date, decided_by text not null, lifted_on date,
    source text not null, recorded_at timestamptz not null, by uuid not null references bot.account, mistake text, mistaken_at timestamptz,
    check (until >= "from"), check ((mistake is null) = (mistaken_at is null)),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade
);
create index contact_restriction_by_mentee on bot.contact_restriction (mentee);
create index contact_restriction_ending on bot.contact_restriction (until) where lifted_on is null and mistake is null and until is not null;
create unique index contact_restriction_once on bot.contact_restriction (mentee, kind, "from", coalesce(until, 'infinity')) where mistake is null;

create table bot.court_date (
    id uuid primary key, mentee uuid not null, unit int not null, "on" date not null,
    matter text not null check (matter in ('remand_review', 'trial', 'judgment', 'appeal', 'other')),
    source text not null, recorded_at timestamptz not null, by uuid not null references bot.account, mistake text, mistaken_at timestamptz,
    check ((mistake is null) = (mistaken_at is null)),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade
);
create index court_date_by_mentee on bot.court_date (mentee, "on");
create unique index court_date_once on bot.court_date (mentee, "on", matter) where mistake is null;

create table bot.release_expectation (
    id uuid primary key, mentee uuid not null, unit int not null, "on" date, firmness text, unknown text, replaced_on date,
    source text not null, recorded_at timestamptz not null, by uuid not null references bot.account, mistake text, mistaken_at timestamptz,
    check (("on" is null) <> (unknown is null)), check (("on" is null) = (firmness is null)), check ((mistake is null) = (mistaken_at is null)),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade
);
create index release_expectation_by_mentee on bot.release_expectation (mentee);
alter table bot.release_expectation add constraint release_expectation_now exclude (mentee with =) where (replaced_on is null and mistake is null) deferrable initially deferred;
create index release_expectation_on on bot.release_expectation ("on") where replaced_on is null and mistake is null;

create table bot.custody_change (
    id uuid primary key, mentee uuid not null, unit int not null, kind text not null, record uuid not null,
    at timestamptz not null, day date not null,
    status_before text, status_after text, establishment_before int references bot.establishment, establishment_after int references bot.establishment,
    release_before date, release_after date, followed_at timestamptz, effects text[] not null default '{}',
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade
);
create index custody_change_by_mentee on bot.custody_change (mentee, at desc);
create index custody_change_to_follow on bot.custody_change (at) where followed_at is null;

-- The directory of establishments: about places, never about people. Everybody with an account reads it.
create table bot.establishment_entry (
    id uuid primary key, establishment int not null references bot.establishment, "from" date not null,
    address text not null, booking text not null, may_bring text not null, recorded_at timestamptz not null, by uuid not null references bot.account
);
create index establishment_entry_newest on bot.establishment_entry (establishment, "from" desc, recorded_at desc);
create table bot.establishment_wing (
    id uuid primary key, establishment int not null references bot.establishment, name text not null, "from" date not null, until date, check (until >= "from")
);
alter table bot.custody_period add foreign key (wing) references bot.establishment_wing;
create unique index establishment_wing_now on bot.establishment_wing (establishment, lower(name)) where until is null;
create table bot.visit_slot (
    id uuid primary key, establishment int not null references bot.establishment,
    weekday text not null check (weekday in ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')),
    starts time not null, ends time not null, "from" date not null, until date, check (ends > starts), check (until >= "from")
);
create index visit_slot_by_establishment on bot.visit_slot (establishment);

-- Kept by the coordinators and the security office of the unit the establishment lies in.
create function bot.keeps_establishment(p_establishment int) returns boolean
language sql stable security definer set search_path = bot, pg_temp as $$
    select exists (select from bot.establishment e where e.id = p_establishment and (e.unit = any (bot.units('coordinator'))
        or bot.hat() = 'security' and exists (select from bot.account_role r where r.account = bot.actor() and r.role = 'security'
            and (r.unit is null or r.unit = e.unit) and r.since <= bot.now() and (r.until is null or r.until > bot.now()))))
$$;
do $$ declare t text; begin
  foreach t in array array['establishment_entry', 'establishment_wing', 'visit_slot'] loop
    execute format('alter table bot.%I enable row level security; alter table bot.%1$I force row level security', t);
    execute format('create policy directory_read on bot.%I for select to bot_app using ((select bot.actor()) is not null)', t);
    execute format('create policy directory_add on bot.%I for insert to bot_app with check (bot.keeps_establishment(establishment))', t);
    execute format('create policy directory_change on bot.%I for update to bot_app using (bot.keeps_establishment(establishment))', t);
    execute format('grant select, insert, update on bot.%I to bot_app', t);
  end loop;
end $$;

-- What inquiries and mentorships knew begins the record, so that nobody types it twice.
do $$ declare t text; begin
  foreach t in array array['inquiry', 'mentee', 'mentorship', 'custody_period', 'release_expectation'] loop
    execute format('alter table bot.%I disable row level security', t);
  end loop;
  insert into bot.custody_period (id, mentee, unit, status, establishment, "from", source, recorded_at, by)
    select gen_random_uuid(), i.mentee, m.unit, i.legal_status, coalesce(s.establishment, i.establishment), i.received_on, 'inquiry', i.submitted_at, i.author
    from (select distinct on (mentee) * from bot.inquiry where legal_status is not null and submitted_at is not null and state <> 'draft' order by mentee, submitted_at desc) i
    join bot.mentee m on m.id = i.mentee left join bot.mentorship s on s.mentee = i.mentee and s.due is not null;
  insert into bot.release_expectation (id, mentee, unit, "on", firmness, unknown, source, recorded_at, by)
    select gen_random_uuid(), i.mentee, m.unit, d.release, case when d.release is not null then 'likely' end, case when d.release is null then i.release_unknown end, 'inquiry', i.submitted_at, i.author
    from (select distinct on (mentee) * from bot.inquiry where submitted_at is not null and state <> 'draft' order by mentee, submitted_at desc) i
    join bot.mentee m on m.id = i.mentee left join bot.mentorship s on s.mentee = i.mentee and s.due is not null
    cross join lateral (select coalesce(s.release_on, i.release_on) as release) d
    where d.release is not null or i.release_unknown is not null;
  foreach t in array array['inquiry', 'mentee', 'mentorship', 'custody_period', 'release_expectation'] loop
    execute format('alter table bot.%I enable row level security; alter table bot.%1$I force row level security', t);
  end loop;
end $$;

-- The security office reaches somebody as long as a question about them waits, and as long as a restriction the office wrote
-- down holds: it lifts what it registered, and then finds nothing any more.
create policy definer_reads on bot.contact_restriction to current_user using (session_user <> current_user);
create or replace function bot.security_of(p_mentee uuid) returns table (account uuid, capacity text)
language sql stable security definer set search_path = bot, pg_temp as $$
    select distinct a.account, 'security' from bot.account_role a
    where a.role = 'security' and a.since <= bot.now() and (a.until is null or a.until > bot.now()) and exists (
        select s.unit from bot.security_request s where s.mentee = p_mentee and s.answer is null and not s.dropped and (a.unit is null or a.unit = s.unit)
        union all select r.unit from bot.contact_restriction r where r.mentee = p_mentee and r.source = 'security_office' and r.mistake is null
            and (r.until is null or r.until >= (bot.now() at time zone 'Europe/Copenhagen')::date) and r.lifted_on is null and (a.unit is null or a.unit = r.unit))
$$;

-- The office names a file by its reference, which stands on what it was asked; a reference it may not use answers like none.
create function bot.security_takes_up(p_reference text) returns uuid
language plpgsql security definer set search_path = bot, pg_temp as $$
declare f uuid; u int;
begin
    if bot.hat() is distinct from 'security' then return null; end if;
    select m.id, m.unit into f, u from bot.mentee m where m.reference = trim(p_reference) and m.id <> all (bot.excluded())
        and exists (select from bot.account_role r where r.account = bot.actor() and r.role = 'security' and (r.unit is null or r.unit = m.unit)
            and r.since <= bot.now() and (r.until is null or r.until > bot.now()))
        and exists (select from bot.custody_period p where p.mentee = m.id);
    if f is null then return null; end if;
    if not exists (select from bot.reach r where r.account = bot.actor() and r.capacity = 'security' and r.file = f and r.until is null) then
        insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by) values (gen_random_uuid(), bot.actor(), 'security', f, u, bot.now(), 'restriction_record', bot.actor());
    end if;
    return f;
end $$;
create policy definer_reads on bot.custody_period to current_user using (session_user <> current_user);

-- Whether something waits to be followed: asked before a unit of work is begun for it.
create policy definer_reads on bot.custody_change to current_user using (session_user <> current_user);
create function bot.custody_waits() returns boolean language sql stable security definer set search_path = bot, pg_temp as
$$ select exists (select from bot.custody_change where followed_at is null) $$;
