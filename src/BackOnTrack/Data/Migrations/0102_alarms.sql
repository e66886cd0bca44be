-- What must not go on unseen: guessing, floods, mass reading. An alarm names an account at the most, and nobody's case.
create table bot.alarm (
    id uuid primary key,
    kind text not null check (kind in ('guessing', 'flood', 'mass_reading')),
    account uuid references bot.account,    -- null: nobody we know
    first timestamptz not null,
    last timestamptz not null,
    times int not null,
    seen_at timestamptz,
    seen_by uuid references bot.account
);
create unique index alarm_open on bot.alarm (kind, coalesce(account, '00000000-0000-0000-0000-000000000000')) where seen_at is null;
grant select on bot.alarm to bot_app;
grant update (seen_at, seen_by) on bot.alarm to bot_app;
alter table bot.alarm enable row level security;
create policy alarm_read on bot.alarm for select to bot_app using ((select bot.hat()) in ('system', 'administrator', 'data_protection'));
create policy alarm_seen on bot.alarm for update to bot_app using ((select bot.hat()) in ('administrator', 'data_protection') and seen_at is null)
    with check (seen_by = (select bot.actor()));

-- One open alarm for each kind and account, however often it happens; raised also by requests nobody has signed in for.
create function bot.raise_alarm(p_kind text, p_account uuid, p_now timestamptz) returns void
language sql security definer set search_path = bot, pg_temp as $$
    insert into bot.alarm (id, kind, account, first, last, times) values (gen_random_uuid(), p_kind, p_account, p_now, p_now, 1)
    on conflict (kind, coalesce(account, '00000000-0000-0000-0000-000000000000')) where seen_at is null
    do update set last = greatest(alarm.last, excluded.last), times = alarm.times + 1
$$;

-- Tries while a name is locked count too: a machine gun is seen at once.
alter table bot.sign_in_attempt add column in_vain int not null default 0;

-- How often somebody has used a class of routes in a window, over all nodes. The key is a keyed hash of who it is.
create table bot.rate_window (key bytea, starts timestamptz, taken int not null, primary key (key, starts));
create index rate_window_old on bot.rate_window (starts);
create function bot.take_turns(p_key bytea, p_starts timestamptz, p_by int) returns int
language plpgsql security definer set search_path = bot, pg_temp as $$
declare n int;
begin
    insert into bot.rate_window as w (key, starts, taken) values (p_key, p_starts, p_by)
        on conflict (key, starts) do update set taken = w.taken + excluded.taken returning w.taken into n;
    if n = p_by then delete from bot.rate_window w where w.starts < p_starts - interval '1 day'; end if;
    return n;
end $$;
