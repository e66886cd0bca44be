-- Who reports of somebody's custody: a contact in the prison or the probation office, let in from one day to another by name.
-- Whoever asked is the first contact; after a transfer a coordinator lets another in and this one out.
create table bot.custody_contact (
    id uuid primary key, mentee uuid not null, unit int not null, account uuid not null references bot.account,
    since timestamptz not null, named_by uuid not null references bot.account, until timestamptz, ended_by uuid references bot.account,
    check (until >= since), check ((until is null) = (ended_by is null)),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade
);
create index custody_contact_by_mentee on bot.custody_contact (mentee);
create unique index custody_contact_once on bot.custody_contact (mentee, account) where until is null;
create policy definer_reads on bot.custody_contact to current_user using (session_user <> current_user);

-- Contacts reach the file as long as there is a matter: an inquiry that is open, an acceptance nobody has matched yet, an open
-- mentorship. After a decline or an ending the file is shut to them; their own answer lies in the inquiry.
create function bot.contacts_of(p_mentee uuid) returns table (account uuid, capacity text)
language sql stable security definer set search_path = bot, pg_temp as $$
    select c.account, 'contact' from bot.custody_contact c where c.mentee = p_mentee and c.until is null
      and (exists (select from bot.mentorship m where m.mentee = p_mentee and m.due is not null)
        or exists (select from bot.inquiry i where i.mentee = p_mentee and (i.state in ('new', 'under_assessment', 'waiting')
            or (i.state = 'accepted' and i.decided_at is not null and not exists (select from bot.mentorship m where m.inquiry = i.id)))))
$$;

create or replace function bot.reach_due(p_mentee uuid) returns table (account uuid, capacity text)
language sql stable security definer set search_path = bot, pg_temp as $$
    select * from bot.mentors_of(p_mentee) union select * from bot.coaches_of(p_mentee) union select * from bot.security_of(p_mentee) union select * from bot.contacts_of(p_mentee)
$$;

create or replace function bot.settle_reach(p_mentee uuid, p_cause text) returns void
language plpgsql security definer set search_path = bot, pg_temp as $$
begin
    if bot.actor() is null then return; end if;
    update bot.reach r set until = greatest(bot.now(), r.since)
        where r.file = p_mentee and r.until is null and r.capacity in ('mentor', 'second_mentor', 'coach', 'deputy_coach', 'security', 'contact')
          and not exists (select from bot.reach_due(p_mentee) d where d.account = r.account and d.capacity = r.capacity);
    insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by)
        select gen_random_uuid(), d.account, d.capacity, p_mentee, (select m.unit from bot.mentee m where m.id = p_mentee), bot.now(), p_cause, bot.actor()
        from bot.reach_due(p_mentee) d
        where not exists (select from bot.reach r where r.file = p_mentee and r.account = d.account and r.capacity = d.capacity and r.until is null);
end $$;

-- The files of which the actor is a contact today; asked by the walls of custody, and of nobody else than a referrer.
create function bot.contact_files() returns setof uuid
language plpgsql stable rows 100 security definer set search_path = bot, pg_temp as $$
declare t timestamptz := bot.now();
begin
    if not bot.wears('referrer') then return; end if;
    return query select r.file from bot.reach r where r.account = bot.actor() and r.capacity = 'contact'
        and r.file is not null and r.since <= t and (r.until is null or r.until > t);
end $$;

-- Whoever asked until now goes on as contact, where there still is a matter.
do $$ declare t text; begin
  foreach t in array array['inquiry', 'mentee', 'mentorship', 'reach', 'custody_contact'] loop
    execute format('alter table bot.%I disable row level security', t);
  end loop;
  insert into bot.custody_contact (id, mentee, unit, account, since, named_by)
    select gen_random_uuid(), m.id, m.unit, a.author, a.since, a.author
    from (select i.mentee, i.author, min(i.submitted_at) as since from bot.inquiry i where i.submitted_at is not null
          and exists (select from bot.reach r where r.account = i.author and r.file = i.mentee and r.capacity = 'referrer' and r.until is null) group by i.mentee, i.author) a
    join bot.mentee m on m.id = a.mentee;
  insert into bot.reach (id, account, capacity, file, unit, since, cause, caused_by)
    select gen_random_uuid(), d.account, 'contact', c.mentee, c.unit, c.since, 'inquiry_submit', c.named_by
    from bot.custody_contact c cross join lateral bot.contacts_of(c.mentee) d where d.account = c.account;
  foreach t in array array['inquiry', 'mentee', 'mentorship', 'reach', 'custody_contact'] loop
    execute format('alter table bot.%I enable row level security; alter table bot.%1$I force row level security', t);
  end loop;
end $$;
