-- Two administrators for every right: one asks, another answers. What is asked for is not there before the answer.
create table bot.rights_request (
    id uuid primary key,
    kind text not null check (kind in ('invitation', 'hat', 'link')),
    account uuid not null,          -- of an invitation: the account that will be
    user_name text,
    name text,
    language text,
    hats text[] not null default '{}',
    unit int references bot.unit,
    asked_by uuid not null references bot.account,
    asked_at timestamptz not null,
    decided_by uuid references bot.account,
    decided_at timestamptz,
    answer text check (answer in ('granted', 'declined', 'withdrawn')),
    check ((answer is null) = (decided_by is null) and (answer is null) = (decided_at is null)),
    check (answer = 'withdrawn' or decided_by is distinct from asked_by)
);
create index rights_request_waiting on bot.rights_request (asked_at) where answer is null;
create index rights_request_by_account on bot.rights_request (account, decided_at desc);

-- What was asked for is never rewritten: an answer to one thing cannot become the answer to another.
grant select, insert on bot.rights_request to bot_app;
grant update (decided_by, decided_at, answer) on bot.rights_request to bot_app;
alter table bot.rights_request enable row level security;
create policy request_read on bot.rights_request for select to bot_app using ((select bot.hat()) in ('system', 'administrator', 'data_protection'));
create policy request_ask on bot.rights_request for insert to bot_app with check ((select bot.hat()) = 'administrator'
    and asked_by = (select bot.actor()) and account <> (select bot.actor()) and answer is null);
create policy request_answer on bot.rights_request for update to bot_app using ((select bot.hat()) = 'administrator' and answer is null)
    with check (decided_by = (select bot.actor()) and decided_at = (select bot.now()) and case when answer = 'withdrawn'
        then asked_by = (select bot.actor()) else asked_by <> (select bot.actor()) and account <> (select bot.actor()) end);

-- The first administrator is alone until there has been another one; whoever ends the others does not become the first again.
create function bot.sole_administrator() returns boolean language sql stable security definer set search_path = bot, pg_temp as $$
    select bot.hat() = 'administrator'
        and not exists (select from bot.account_role r where r.role = 'administrator' and r.account <> bot.actor() and r.since < bot.now())
$$;

-- Whether the actor may write this right just now: alone at the very first, else with the request granted in this transaction.
-- Without a hat it is about the account itself and its one-time link.
create function bot.agreed(p_account uuid, p_hat text, p_unit int) returns boolean
language sql stable security definer set search_path = bot, pg_temp as $$
    select bot.hat() = 'administrator' and p_account <> bot.actor() and (bot.sole_administrator() or exists (
        select from bot.rights_request q where q.account = p_account and q.answer = 'granted' and q.decided_by = bot.actor() and q.decided_at = bot.now()
          and case when p_hat is null then q.kind in ('invitation', 'link')
              else q.kind in ('invitation', 'hat') and p_hat = any (q.hats) and q.unit is not distinct from p_unit end))
$$;

drop policy account_add on bot.account;
create policy account_add on bot.account for insert to bot_app with check ((select bot.hat()) = 'system' or bot.agreed(id, null, null));
drop policy account_role_add on bot.account_role;
create policy account_role_add on bot.account_role for insert to bot_app with check ((select bot.hat()) = 'system' or bot.agreed(account, role, unit));
drop policy account_role_end on bot.account_role;
create policy account_role_end on bot.account_role for update to bot_app
    using ((select bot.hat()) = 'system' or ((select bot.hat()) = 'administrator' and until is null)) with check (until is not null);
drop policy reach_posting_add on bot.reach;
create policy reach_posting_add on bot.reach for insert to bot_app
    with check (file is null and capacity = 'coordinator' and bot.agreed(account, 'coordinator', unit));
drop policy reach_posting_end on bot.reach;
create policy reach_posting_end on bot.reach for update to bot_app
    using ((select bot.hat()) = 'administrator' and file is null and capacity = 'coordinator' and until is null)
    with check ((select bot.hat()) = 'administrator' and file is null and capacity = 'coordinator' and until is not null);
drop policy link_makers on bot.account_link;
create policy link_read on bot.account_link for select to bot_app using ((select bot.hat()) in ('system', 'administrator'));
create policy link_use on bot.account_link for update to bot_app using ((select bot.hat()) in ('system', 'administrator')) with check (used is not null);
create policy link_add on bot.account_link for insert to bot_app with check ((select bot.hat()) = 'system' or bot.agreed(account, null, null));

-- A closed account stays closed, and nobody takes over another one's name.
create or replace function bot.guard_keys() returns trigger language plpgsql as $$
begin
    if bot.hat() is distinct from 'system' and session_user = 'bot_app' and (new.password_hash is distinct from old.password_hash
        or new.security_stamp is distinct from old.security_stamp or new.two_factor_enabled is distinct from old.two_factor_enabled
        or new.last_code < old.last_code or new.user_name <> old.user_name or new.normalized_user_name <> old.normalized_user_name
        or (old.disabled is not null and new.disabled is distinct from old.disabled)) then
        raise exception 'only the person changes the keys of an account' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
