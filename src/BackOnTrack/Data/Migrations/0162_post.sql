-- Telling people outside the house: what they chose, the mails made for them, and what the house does at intervals.
-- None of it lies in a mentee's file. A mail's words are made when it leaves, and lie nowhere.
create table bot.post_choice (
    id uuid primary key references bot.account,
    address bytea,                      -- sealed under the key of the house
    pace text not null check (pace in ('never', 'at_once', 'daily', 'weekly')),
    quiet_from time,
    quiet_until time,
    without text[] not null default '{}',
    since timestamptz not null,         -- what was told before is no news
    look_at timestamptz not null,
    check (address is not null or pace = 'never'),
    check ((quiet_from is null) = (quiet_until is null))
);
alter table bot.post_choice enable row level security; alter table bot.post_choice force row level security;
create policy post_choice_own on bot.post_choice to bot_app using (id = (select bot.actor()));
create policy post_choice_house on bot.post_choice to bot_app using ((select bot.hat()) = 'system');
create policy definer_reads on bot.post_choice to current_user using (session_user <> current_user);
grant select, insert, update on bot.post_choice to bot_app;

create table bot.letter (
    id uuid primary key,
    account uuid not null references bot.account,
    state text not null check (state in ('waiting', 'sent', 'needless', 'given_up')),
    made_at timestamptz not null,
    next_try timestamptz not null,
    tries int not null,
    count int,
    ended_at timestamptz,
    fault text
);
create index letter_waiting on bot.letter (next_try, id) where state = 'waiting';
create index letter_made on bot.letter (made_at desc, id desc);
create index letter_given_up on bot.letter (made_at) where state = 'given_up';
alter table bot.letter enable row level security; alter table bot.letter force row level security;
create policy letter_house on bot.letter to bot_app using ((select bot.hat()) = 'system');
create policy letter_read on bot.letter for select to bot_app using ((select bot.hat()) = 'administrator');
create policy letter_again on bot.letter for update to bot_app using ((select bot.hat()) = 'administrator' and state = 'given_up') with check (state = 'waiting');
create policy definer_reads on bot.letter to current_user using (session_user <> current_user);
grant select, insert, update on bot.letter to bot_app;

-- Each piece of news is in one mail at the most: the house writes which, in the transaction that makes the mail.
alter table bot.notice add column letter uuid references bot.letter deferrable initially deferred; -- made in one go with it
create index notice_by_letter on bot.notice (letter) where letter is not null;
create index notice_without_letter on bot.notice (account) where letter is null and seen is null;
create index notice_by_path on bot.notice (account, path) where seen is null;
create policy notice_house on bot.notice for select to bot_app using ((select bot.hat()) = 'system');
create policy notice_posted on bot.notice for update to bot_app using ((select bot.hat()) = 'system');
create policy definer_reads on bot.notice to current_user using (session_user <> current_user);

-- What somebody wants a mail about, no mail has counted yet, and it is time to look at. Whoever asks sees what their wall shows.
create function bot.news(p_now timestamptz) returns setof bot.notice language sql stable as $$
    select n.* from bot.post_choice c join bot.notice n on n.account = c.id
        where c.pace <> 'never' and c.look_at <= p_now and n.letter is null and n.seen is null and n.at >= c.since and n.kind <> all (c.without)
$$;
-- Asked every minute by a job that leaves no trace when there is nothing to do.
create function bot.news_wait(p_now timestamptz) returns boolean language sql stable security definer set search_path = bot, pg_temp as $$
    select exists (select from bot.news(p_now))
$$;
create function bot.letters_wait(p_now timestamptz) returns boolean language sql stable security definer set search_path = bot, pg_temp as $$
    select exists (select from bot.letter l where l.state = 'waiting' and l.next_try <= p_now)
$$;

-- What the house does at intervals: when it last began and ended, on whatever node.
create table bot.job (
    name text primary key,
    every interval not null,
    started timestamptz not null,
    ended timestamptz not null,
    worked timestamptz,                 -- when it last ended well
    fault text
);
alter table bot.job enable row level security; alter table bot.job force row level security;
create policy job_read on bot.job for select to bot_app using ((select bot.hat()) in ('system', 'administrator'));
create policy definer_keeps on bot.job to current_user using (session_user <> current_user) with check (session_user <> current_user);
grant select on bot.job to bot_app;
create function bot.job_ran(p_name text, p_every interval, p_started timestamptz, p_ended timestamptz, p_fault text) returns void
language sql security definer set search_path = bot, pg_temp as $$
    insert into bot.job as j (name, every, started, ended, worked, fault) values (p_name, p_every, p_started, p_ended, case when p_fault is null then p_ended end, p_fault)
    on conflict (name) do update set every = excluded.every, started = excluded.started, ended = excluded.ended,
        worked = coalesce(excluded.worked, j.worked), fault = excluded.fault
$$;
