-- Guards of the house's own doors, so that a statement in the wrong hands gets no further than the person it rides on.
-- Why, and what this does not stop: docs/decisions/0011-who-enters-as-the-machine.md.

-- The machine says a pass that is derived from the master key outside the database; here lies only its hash.
create table bot.machine_pass (hash bytea primary key);
create function bot.is_machine() returns boolean language sql stable parallel safe security definer set search_path = bot, pg_temp as $$
    select exists (select from bot.machine_pass m where m.hash = sha256(convert_to(coalesce(current_setting('bot.pass', true), ''), 'UTF8')))
$$;

-- The machine's hat is worn by nobody who cannot say the pass: setting the name of the hat by hand is not enough.
create or replace function bot.hat() returns text language sql stable parallel safe as $$
    select case when current_setting('bot.hat', true) = 'system' and not bot.is_machine() then null
        else nullif(current_setting('bot.hat', true), '') end
$$;

-- For verbs of the command line, jobs and the demo's story, which ride on no sign-in: with the pass, or not at all.
drop function bot.enter_as(uuid, text, timestamptz);
create function bot.enter_as(p_account uuid, p_hat text, p_now timestamptz, p_pass text)
returns table (account uuid, hat text, fresh boolean) language plpgsql as $$
begin
    perform set_config('bot.pass', p_pass, true);
    if not bot.is_machine() then return; end if;
    perform set_config('bot.actor', p_account::text, true), set_config('bot.hat', p_hat, true), set_config('bot.now', p_now::text, true);
    return query select p_account, p_hat, true;
end $$;

-- A right is ended and never rewritten: whose it is, in which file and from when stays as it was written.
revoke update on bot.reach, bot.exclusion, bot.account_role, bot.sign_in, bot.account_link, bot.account_notice from bot_app;
grant update (until) on bot.reach, bot.exclusion, bot.account_role to bot_app;
grant update (hat, last_seen, ended, ended_because, proved) on bot.sign_in to bot_app;
grant update (used) on bot.account_link to bot_app;
grant update (seen) on bot.account_notice to bot_app;

-- Whoever starts a file reaches it; nobody reaches one that is there already by saying that they started it.
-- Which hats start files stands in the access table: Walls.cs writes the policy wall_reach_start.
create function bot.is_new_file(p_file uuid) returns boolean
language plpgsql stable security definer set search_path = bot, pg_temp as $$
begin
    return p_file is not null and not exists (select from bot.mentee m where m.id = p_file)
        and not exists (select from bot.mentor m where m.id = p_file) and not exists (select from bot.reach r where r.file = p_file);
end $$;
drop policy reach_add on bot.reach;
create policy reach_add on bot.reach for insert to bot_app with check ((select bot.hat()) = 'system' or unit in (select bot.my_units()));

-- An opening with a reason covers for an hour at the most, and nothing else comes of it.
create or replace function bot.open_with_reason(p_id uuid, p_reference text, p_capacity text, p_cause text, p_until timestamptz) returns uuid
language plpgsql security definer set search_path = bot, pg_temp as $$
declare f uuid; u int;
begin
    if bot.actor() is null or bot.hat() not in ('coordinator', 'assessor', 'data_protection') then return null; end if;
    if p_capacity <> 'cover' or p_until > bot.now() + interval '1 hour' or p_until <= bot.now() then return null; end if;
    select m.id, m.unit into f, u from bot.mentee m where m.reference = p_reference;
    if f is null or exists (select from bot.exclusion x where x.account = bot.actor() and x.file = f and x.since <= bot.now()
        and (x.until is null or x.until > bot.now())) then return null; end if;
    insert into bot.reach (id, account, capacity, file, unit, since, until, cause, caused_by)
        values (p_id, bot.actor(), p_capacity, f, u, bot.now(), p_until, p_cause, bot.actor());
    return f;
end $$;

-- Who is known here is answered to somebody who has entered, and to nobody else.
create or replace function bot.known_person(p_registration_index bytea) returns uuid
language sql stable security definer set search_path = bot, pg_temp as
$$ select m.id from bot.mentee m where m.registration_index = p_registration_index and bot.hat() is not null $$;
create or replace function bot.registrations_taken(p_registrations bytea[]) returns setof bytea
language sql stable security definer set search_path = bot, pg_temp as $$
    select m.registration_index from bot.mentee m where m.registration_index = any (p_registrations) and bot.hat() is not null
$$;
create or replace function bot.references_taken(p_references text[]) returns setof text
language sql stable security definer set search_path = bot, pg_temp as $$
    select m.reference from bot.mentee m where m.reference = any (p_references) and bot.hat() is not null
    union select i.reference from bot.inquiry i where i.reference = any (p_references) and bot.hat() is not null
$$;

-- The seals are the machine's: nobody else reads or writes them.
alter table bot.act_seal enable row level security;
create policy seal_house on bot.act_seal to bot_app using ((select bot.hat()) = 'system');
alter table bot.act_leaf enable row level security;
create policy leaf_house on bot.act_leaf to bot_app using ((select bot.hat()) = 'system');
