-- Mail goes to confirmed addresses only; and once a week coaches and coordinators are told how much waits for them.
alter table bot.post_choice
    add column confirmed_at timestamptz,
    add column asked_at timestamptz,            -- when the mail with the link was made; null while it is to be made
    add column token bytea,                     -- of the link only the hash
    add column token_until timestamptz,
    add column weekly boolean not null default true,
    add column week_due timestamptz,            -- when the mail of the week is next due; null where none is
    add check (address is not null or confirmed_at is null),
    add check (confirmed_at is not null or week_due is null),
    add check ((token is null) = (token_until is null));
create unique index post_choice_token on bot.post_choice (token) where token is not null;
create index post_choice_to_ask on bot.post_choice (id) where address is not null and confirmed_at is null and asked_at is null;
create index post_choice_week on bot.post_choice (week_due) where week_due is not null;

alter table bot.letter add column kind text not null default 'news' check (kind in ('news', 'week', 'confirmation'));

-- That somebody had the mail of a week: once, on however many nodes.
create table bot.post_week (
    id uuid primary key,
    account uuid not null references bot.account,
    week date not null check (extract(isodow from week) = 1),
    letter uuid not null references bot.letter deferrable initially deferred, -- made in one go with it
    unique (account, week)
);
create index post_week_by_letter on bot.post_week (letter);
alter table bot.post_week enable row level security; alter table bot.post_week force row level security;
create policy post_week_house on bot.post_week to bot_app using ((select bot.hat()) = 'system');
grant select, insert on bot.post_week to bot_app;

create or replace function bot.news(p_now timestamptz) returns setof bot.notice language sql stable as $$
    select n.* from bot.post_choice c join bot.notice n on n.account = c.id
        where c.pace <> 'never' and c.confirmed_at is not null and c.look_at <= p_now and n.letter is null and n.seen is null and n.at >= c.since and n.kind <> all (c.without)
$$;
create function bot.addresses_wait(p_now timestamptz) returns boolean language sql stable security definer set search_path = bot, pg_temp as $$
    select exists (select from bot.post_choice c where c.address is not null and c.confirmed_at is null and c.asked_at is null)
$$;
create function bot.weeks_wait(p_now timestamptz) returns boolean language sql stable security definer set search_path = bot, pg_temp as $$
    select exists (select from bot.post_choice c where c.week_due <= p_now)
$$;
