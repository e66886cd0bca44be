-- Accounts: what proves who somebody is, one-time links, attempts, notices, forms kept over a sign-in that ended.
-- None of these tables lies in a mentee's file. Their walls stand here: nobody entered means zero rows.
alter table bot.account add column last_code bigint not null default 0;  -- the time step of the last code taken: a code works once
alter table bot.sign_in add column proved timestamptz;                   -- when the person last proved to be there
create unique index account_role_current on bot.account_role (account, role, coalesce(unit, 0)) where until is null;

create table bot.account_passkey (
    credential_id bytea primary key,
    account uuid not null references bot.account,
    data jsonb not null
);
create index account_passkey_by_account on bot.account_passkey (account);

-- The authenticator's key (sealed) and the recovery codes (hashed under the master key).
create table bot.account_token (
    account uuid not null references bot.account,
    login_provider text not null,
    name text not null,
    value text,
    primary key (account, login_provider, name)
);

-- An invitation, or a new start after a lost key: works once, until it expires. Only the hash is kept.
create table bot.account_link (
    id uuid primary key,
    account uuid not null references bot.account,
    hash bytea not null unique,
    made timestamptz not null,
    made_by uuid not null,
    expires timestamptz not null,
    used timestamptz
);
create index account_link_by_account on bot.account_link (account);

-- What the person is told at the next sign-in.
create table bot.account_notice (
    id uuid primary key,
    account uuid not null references bot.account,
    kind text not null,
    at timestamptz not null,
    device text not null default '',
    seen timestamptz
);
create index account_notice_unseen on bot.account_notice (account) where seen is null;

-- Counts misses under a keyed hash of the name that was typed, whether or not there is such an account.
create table bot.sign_in_attempt (
    name bytea primary key,
    misses int not null,
    last timestamptz not null,
    locked_until timestamptz not null
);

-- A form that arrived after its sign-in had ended: sealed, for its sender only, for half a day.
create table bot.kept_form (
    id uuid primary key,
    account uuid not null references bot.account,
    path text not null,
    body bytea not null,
    expires timestamptz not null
);
create index kept_form_by_account on bot.kept_form (account);

grant select, insert, update, delete on bot.account_passkey, bot.account_token, bot.kept_form to bot_app;
grant select, insert, update on bot.account_link, bot.account_notice, bot.sign_in_attempt to bot_app;

alter table bot.account enable row level security;
create policy account_read on bot.account for select to bot_app using ((select bot.hat()) is not null);
create policy account_add on bot.account for insert to bot_app with check ((select bot.hat()) in ('system', 'administrator'));
create policy account_change on bot.account for update to bot_app
    using ((select bot.hat()) in ('system', 'administrator') or id = (select bot.actor()));

-- An administrator invites and disables; the keys of an account are the person's own affair.
create function bot.guard_keys() returns trigger language plpgsql as $$
begin
    if bot.hat() is distinct from 'system' and session_user = 'bot_app' and (new.password_hash is distinct from old.password_hash
        or new.security_stamp is distinct from old.security_stamp or new.two_factor_enabled is distinct from old.two_factor_enabled
        or new.last_code < old.last_code) then
        raise exception 'only the person changes the keys of an account' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger account_keys before update on bot.account for each row execute function bot.guard_keys();

-- Nobody raises their own rights, not by a new period and not by lengthening an ended one.
alter table bot.account_role enable row level security;
create policy account_role_read on bot.account_role for select to bot_app using ((select bot.hat()) is not null);
create policy account_role_add on bot.account_role for insert to bot_app with check ((select bot.hat()) = 'system'
    or ((select bot.hat()) = 'administrator' and account <> (select bot.actor())));
create policy account_role_end on bot.account_role for update to bot_app using ((select bot.hat()) in ('system', 'administrator'))
    with check ((select bot.hat()) = 'system' or account <> (select bot.actor()) or until is not null);

-- A coordinator's posting to a unit is the only row of the ledger an administrator writes, and never their own.
create policy reach_posting_read on bot.reach for select to bot_app using ((select bot.hat()) = 'administrator' and file is null);
create policy reach_posting_add on bot.reach for insert to bot_app with check ((select bot.hat()) = 'administrator'
    and file is null and capacity = 'coordinator' and account <> (select bot.actor()));
create policy reach_posting_end on bot.reach for update to bot_app
    using ((select bot.hat()) = 'administrator' and file is null and capacity = 'coordinator')
    with check ((select bot.hat()) = 'administrator' and file is null and capacity = 'coordinator' and until is not null);

alter table bot.sign_in enable row level security;
create policy sign_in_read on bot.sign_in for select to bot_app
    using (account = (select bot.actor()) or (select bot.hat()) in ('system', 'administrator', 'data_protection'));
create policy sign_in_add on bot.sign_in for insert to bot_app with check ((select bot.hat()) = 'system');
create policy sign_in_end on bot.sign_in for update to bot_app
    using (account = (select bot.actor()) or (select bot.hat()) in ('system', 'administrator'));

alter table bot.account_passkey enable row level security;
create policy passkey_house on bot.account_passkey to bot_app using ((select bot.hat()) = 'system');
create policy passkey_own on bot.account_passkey for select to bot_app using (account = (select bot.actor()));
alter table bot.account_token enable row level security;
create policy token_house on bot.account_token to bot_app using ((select bot.hat()) = 'system');
alter table bot.kept_form enable row level security;
create policy kept_house on bot.kept_form to bot_app using ((select bot.hat()) = 'system');
alter table bot.account_link enable row level security;
create policy link_makers on bot.account_link to bot_app using ((select bot.hat()) in ('system', 'administrator'));
alter table bot.sign_in_attempt enable row level security;
create policy attempt_house on bot.sign_in_attempt to bot_app using ((select bot.hat()) = 'system');
create policy attempt_seen on bot.sign_in_attempt for select to bot_app using ((select bot.hat()) in ('administrator', 'data_protection'));
alter table bot.account_notice enable row level security;
create policy notice_house on bot.account_notice to bot_app using ((select bot.hat()) = 'system');
create policy notice_own on bot.account_notice for select to bot_app using (account = (select bot.actor()));
create policy notice_add on bot.account_notice for insert to bot_app with check ((select bot.hat()) = 'administrator');

-- Settings, units and establishments are no secret; changing them is the machine's and the administrator's.
alter table bot.setting enable row level security;
create policy setting_read on bot.setting for select to bot_app using (true);
create policy setting_add on bot.setting for insert to bot_app with check ((select bot.hat()) in ('system', 'administrator'));
create policy setting_change on bot.setting for update to bot_app using ((select bot.hat()) in ('system', 'administrator'));
alter table bot.unit enable row level security;
create policy unit_read on bot.unit for select to bot_app using (true);
create policy unit_add on bot.unit for insert to bot_app with check ((select bot.hat()) in ('system', 'administrator'));
create policy unit_change on bot.unit for update to bot_app using ((select bot.hat()) in ('system', 'administrator'));
alter table bot.establishment enable row level security;
create policy establishment_read on bot.establishment for select to bot_app using (true);
create policy establishment_add on bot.establishment for insert to bot_app with check ((select bot.hat()) in ('system', 'administrator'));
create policy establishment_change on bot.establishment for update to bot_app using ((select bot.hat()) in ('system', 'administrator'));

-- The machine's own hat is nobody's to wear.
alter table bot.account_role add constraint account_role_hat check (role in ('coordinator', 'assessor', 'mentor', 'coach', 'referrer',
    'security', 'training_lead', 'evaluator', 'data_protection', 'administrator'));
alter table bot.sign_in add constraint sign_in_hat check (hat <> 'system');
