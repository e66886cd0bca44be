-- The house: units, establishments, accounts, who reaches which file, the act log.
-- The owner role runs this; the application role bot_app gets only what is granted here and in Walls.cs.
create schema if not exists bot;
grant usage on schema bot to bot_app;

create table bot.setting (key text primary key, value text not null);

create table bot.unit (
    id int primary key,
    name text not null unique
);

create table bot.establishment (
    id int primary key,
    unit int not null references bot.unit,
    name text not null unique,
    kind text not null check (kind in ('closed_prison', 'open_prison', 'remand_prison', 'probation_office'))
);

-- Accounts carry the columns of ASP.NET Core Identity; what is secret in them is hashed or protected by Identity.
create table bot.account (
    id uuid primary key,
    user_name text not null,
    normalized_user_name text not null unique,
    email text,
    normalized_email text,
    email_confirmed boolean not null default false,
    password_hash text,
    security_stamp text,
    concurrency_stamp text,
    phone_number text,
    phone_number_confirmed boolean not null default false,
    two_factor_enabled boolean not null default false,
    lockout_end timestamptz,
    lockout_enabled boolean not null default true,
    access_failed_count int not null default 0,
    display_name text not null,
    language text not null default 'en' check (language in ('en', 'da', 'nb')),
    created timestamptz not null,
    disabled timestamptz
);

-- A hat is a dated period: what somebody was in March is still known in June.
create table bot.account_role (
    id uuid primary key,
    account uuid not null references bot.account,
    role text not null,
    unit int references bot.unit,
    since timestamptz not null,
    until timestamptz,
    given_by uuid
);
create index account_role_by_account on bot.account_role (account);

create table bot.sign_in (
    id uuid primary key,
    account uuid not null references bot.account,
    hat text not null,
    started timestamptz not null,
    last_seen timestamptz not null,
    ends timestamptz not null,
    ended timestamptz,
    ended_because text,
    device text not null default ''
);
create index sign_in_by_account on bot.sign_in (account, started desc);

-- Reach: every right to a file is a dated row. file null + unit = the files of a whole unit.
create table bot.reach (
    id uuid primary key,
    account uuid not null references bot.account,
    capacity text not null,
    file uuid,
    unit int references bot.unit,
    since timestamptz not null,
    until timestamptz,
    cause text not null,
    caused_by uuid not null,
    check (file is not null or unit is not null),
    check (until is null or until >= since)
);
create index reach_by_account on bot.reach (account, capacity) include (file, unit, since, until);
create index reach_by_file on bot.reach (file);

-- An exclusion beats every role: relatives, co-defendants, same wing, earlier police contact.
create table bot.exclusion (
    id uuid primary key,
    account uuid not null references bot.account,
    file uuid not null,
    cause text not null,
    since timestamptz not null,
    until timestamptz,
    caused_by uuid not null
);
create index exclusion_by_account on bot.exclusion (account) include (file, since, until);
create index exclusion_by_file on bot.exclusion (file);

-- What was done, by whom, under which hat: appended in the transaction of the doing, never changed.
create table bot.act_log (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor uuid not null,
    hat text not null,
    act text not null,
    class text not null,
    outcome text not null check (outcome in ('done', 'refused', 'denied')),
    code text,
    mentee uuid,
    record uuid,
    seen uuid[],
    detail bytea,
    request uuid not null,
    once uuid
);
create unique index act_log_once on bot.act_log (actor, once) where once is not null;
create index act_log_by_mentee on bot.act_log (mentee, at desc) where mentee is not null;
create index act_log_by_time on bot.act_log using brin (at);

-- Batches of the log, chained: position is dense, so that a gap shows.
create table bot.act_seal (
    batch bigint primary key,
    first_position bigint not null,
    last_position bigint not null,
    sealed_at timestamptz not null,
    root bytea not null,
    previous bytea not null,
    head bytea not null,
    signature bytea not null
);
create table bot.act_leaf (
    position bigint primary key,
    entry bigint not null unique references bot.act_log,
    batch bigint not null references bot.act_seal deferrable initially deferred,
    hash bytea not null
);

-- Who acts in this transaction. No actor: zero rows, everywhere.
create function bot.actor() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('bot.actor', true), '')::uuid $$;
create function bot.hat() returns text language sql stable parallel safe as
$$ select nullif(current_setting('bot.hat', true), '') $$;
create function bot.now() returns timestamptz language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('bot.now', true), '')::timestamptz, '-infinity') $$;

-- Takes the actor from a live sign-in and sets it for this transaction. Returns nothing when the sign-in has ended,
-- has been idle too long, or the account no longer has the hat: then every table is empty.
create function bot.enter(p_sign_in uuid, p_now timestamptz, p_idle interval)
returns table (account uuid, hat text, fresh boolean)
language plpgsql security definer set search_path = bot, pg_temp as $$
declare s bot.sign_in;
begin
    select * into s from bot.sign_in x where x.id = p_sign_in;
    if s.id is null or s.ended is not null or s.ends <= p_now or s.last_seen + p_idle <= p_now then return; end if;
    if not exists (select from bot.account_role r where r.account = s.account and r.role = s.hat
                   and r.since <= p_now and (r.until is null or r.until > p_now)) then return; end if;
    if exists (select from bot.account a where a.id = s.account and a.disabled is not null) then return; end if;
    if s.last_seen + interval '1 minute' <= p_now then
        update bot.sign_in x set last_seen = p_now where x.id = p_sign_in;
    end if;
    perform set_config('bot.actor', s.account::text, true), set_config('bot.hat', s.hat, true), set_config('bot.now', p_now::text, true);
    return query select s.account, s.hat, true;
end $$;

-- For verbs of the command line, jobs and the demo's story, which ride on no sign-in.
create function bot.enter_as(p_account uuid, p_hat text, p_now timestamptz)
returns table (account uuid, hat text, fresh boolean)
language sql as $$
    select p_account, p_hat, set_config('bot.actor', p_account::text, true) is not null
        and set_config('bot.hat', p_hat, true) is not null and set_config('bot.now', p_now::text, true) is not null
$$;

-- The units somebody is posted to; definer's rights, because the ledger's own wall asks it.
create function bot.my_units() returns setof int language sql stable security definer set search_path = bot, pg_temp as $$
    select r.unit from bot.reach r where r.account = bot.actor() and r.file is null and r.capacity = 'coordinator'
        and bot.hat() = 'coordinator' and r.since <= bot.now() and (r.until is null or r.until > bot.now())
$$;

-- Opening a file no assignment explains: the reason becomes a reach row that ends by itself. One answer for
-- "no such file" and "you are kept from it": nothing.
create function bot.open_with_reason(p_id uuid, p_reference text, p_capacity text, p_cause text, p_until timestamptz) returns uuid
language plpgsql security definer set search_path = bot, pg_temp as $$
declare f uuid; u int;
begin
    if bot.actor() is null or bot.hat() not in ('coordinator', 'assessor', 'data_protection') then return null; end if;
    execute 'select m.id, m.unit from bot.mentee m where m.reference = $1' into f, u using p_reference;
    if f is null or exists (select from bot.exclusion x where x.account = bot.actor() and x.file = f and x.since <= bot.now()
        and (x.until is null or x.until > bot.now())) then return null; end if;
    insert into bot.reach (id, account, capacity, file, unit, since, until, cause, caused_by)
        values (p_id, bot.actor(), p_capacity, f, u, bot.now(), p_until, p_cause, bot.actor());
    return f;
end $$;

alter table bot.reach enable row level security; alter table bot.reach force row level security;
create policy reach_read on bot.reach for select to bot_app using (account = (select bot.actor())
    or (select bot.hat()) in ('system', 'data_protection') or unit in (select bot.my_units()));
create policy reach_add on bot.reach for insert to bot_app with check ((select bot.hat()) = 'system'
    or unit in (select bot.my_units()) or ((select bot.hat()) = 'referrer' and account = (select bot.actor()) and capacity = 'referrer'));
create policy reach_change on bot.reach for update to bot_app using ((select bot.hat()) = 'system' or unit in (select bot.my_units()));

alter table bot.exclusion enable row level security; alter table bot.exclusion force row level security;
create policy exclusion_read on bot.exclusion for select to bot_app using (account = (select bot.actor())
    or (select bot.hat()) in ('system', 'coordinator', 'data_protection'));
create policy exclusion_add on bot.exclusion for insert to bot_app with check ((select bot.hat()) in ('system', 'coordinator'));
create policy exclusion_change on bot.exclusion for update to bot_app using ((select bot.hat()) in ('system', 'coordinator'));

-- The definer functions above run as the owner, whom "force" shuts out too: they, and they only, look through.
create policy reach_definer on bot.reach to current_user using (session_user <> current_user);
create policy exclusion_definer on bot.exclusion to current_user using (session_user <> current_user);

-- The log: whoever acts writes their own entries; reading it needs a hat that may, or the file's own reach.
alter table bot.act_log enable row level security; alter table bot.act_log force row level security;
create policy log_add on bot.act_log for insert to bot_app with check (true);

-- The record an earlier sending of the same form made.
create function bot.made_by_form(p_actor uuid, p_once uuid) returns uuid
language sql stable security definer set search_path = bot, pg_temp as
$$ select l.record from bot.act_log l where l.actor = p_actor and l.once = p_once $$;
create policy log_definer on bot.act_log for select to current_user using (session_user <> current_user);

grant select, insert, update on bot.setting, bot.unit, bot.establishment to bot_app;
grant select, insert, update on bot.account, bot.account_role, bot.sign_in to bot_app;
grant select, insert, update on bot.reach, bot.exclusion to bot_app;
grant select, insert on bot.act_log, bot.act_seal, bot.act_leaf to bot_app;
grant usage on all sequences in schema bot to bot_app;
