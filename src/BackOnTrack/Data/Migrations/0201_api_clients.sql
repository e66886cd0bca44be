-- Other systems that report by the interface: an account that no person wears, in one unit, with a secret of which only the hash
-- is kept, until a day. Asked for by one administrator, granted by another.
create table bot.api_client (
    id uuid primary key references bot.account,
    purpose text not null check (length(purpose) between 1 and 120),
    unit int not null references bot.unit,
    hash bytea not null,
    expires date not null,
    made_at timestamptz not null,
    made_by uuid not null, -- an account, or the console
    ended_at timestamptz,
    ended_by uuid references bot.account,
    check ((ended_at is null) = (ended_by is null))
);
alter table bot.api_client enable row level security; alter table bot.api_client force row level security;
create policy api_client_read on bot.api_client for select to bot_app using ((select bot.hat()) in ('system', 'administrator', 'data_protection'));
create policy api_client_add on bot.api_client for insert to bot_app with check ((select bot.hat()) = 'system' or bot.agreed(id, 'api_client', unit));
create policy api_client_end on bot.api_client for update to bot_app using ((select bot.hat()) in ('system', 'administrator') and ended_at is null)
    with check (ended_by = (select bot.actor()) and ended_at = (select bot.now()));
create policy definer_reads on bot.api_client to current_user using (session_user <> current_user);
grant select, insert on bot.api_client to bot_app;
grant update (ended_at, ended_by) on bot.api_client to bot_app;

alter table bot.account_role drop constraint account_role_hat;
alter table bot.account_role add constraint account_role_hat check (role in ('coordinator', 'assessor', 'mentor', 'coach', 'referrer',
    'security', 'training_lead', 'evaluator', 'data_protection', 'administrator', 'api_client'));

alter table bot.rights_request drop constraint rights_request_kind_check, add column expires date;
alter table bot.rights_request add constraint rights_request_kind_check check (kind in ('invitation', 'hat', 'link', 'client')),
    add check ((kind = 'client') = (expires is not null)), add check ((kind = 'client') = ('api_client' = any (hats)));

create or replace function bot.agreed(p_account uuid, p_hat text, p_unit int) returns boolean
language sql stable security definer set search_path = bot, pg_temp as $$
    select bot.hat() = 'administrator' and p_account <> bot.actor() and (bot.sole_administrator() or exists (
        select from bot.rights_request q where q.account = p_account and q.answer = 'granted' and q.decided_by = bot.actor() and q.decided_at = bot.now()
          and case when p_hat is null then q.kind in ('invitation', 'link', 'client')
              else q.kind in ('invitation', 'hat', 'client') and p_hat = any (q.hats) and q.unit is not distinct from p_unit end))
$$;

-- No person wears a system's hat, no system a person's, and no link lets a person in as a system.
create function bot.is_client(p_account uuid) returns boolean language sql stable security definer set search_path = bot, pg_temp as
$$ select exists (select from bot.api_client c where c.id = p_account) $$;
create policy hat_of_its_kind on bot.account_role as restrictive for insert to bot_app with check ((role = 'api_client') = bot.is_client(account));
create policy link_for_people on bot.account_link as restrictive for insert to bot_app with check (not bot.is_client(account));

create policy reach_client_add on bot.reach for insert to bot_app
    with check (file is null and capacity = 'api_client' and ((select bot.hat()) = 'system' or bot.agreed(account, 'api_client', unit)));
create policy reach_client_end on bot.reach for update to bot_app
    using ((select bot.hat()) in ('system', 'administrator') and file is null and capacity = 'api_client' and until is null)
    with check ((select bot.hat()) in ('system', 'administrator') and file is null and capacity = 'api_client' and until is not null);

-- Who says the right secret goes on with the open sign-in, or begins one of an hour at the most; every unit of work asks it again.
create function bot.client_signs_in(p_client uuid, p_hash bytea, p_now timestamptz) returns uuid
language plpgsql security definer set search_path = bot, pg_temp as $$
declare s uuid; e timestamptz;
begin
    select (c.expires + 1)::timestamp at time zone 'Europe/Copenhagen' into e from bot.api_client c join bot.account a on a.id = c.id
        where c.id = p_client and c.hash = p_hash and c.ended_at is null and a.disabled is null;
    if e is null or e <= p_now then return null; end if;
    select x.id into s from bot.sign_in x where x.account = p_client and x.ended is null and x.ends > p_now
        and x.last_seen > p_now - interval '20 minutes' order by x.started desc limit 1;
    if s is null then
        s := gen_random_uuid();
        insert into bot.sign_in (id, account, hat, started, last_seen, ends, device) values (s, p_client, 'api_client', p_now, p_now, least(e, p_now + interval '1 hour'), 'API');
    end if;
    return s;
end $$;
