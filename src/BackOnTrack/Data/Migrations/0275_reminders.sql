-- What falls due is told outside the start page too: once for each piece of work and person. What is urgent leaves at once.
alter table bot.notice add column urgent boolean not null default false;
alter table bot.post_choice add column remind_at timestamptz; -- when to look again for what falls due; null: at the next round
create index post_choice_to_remind on bot.post_choice (remind_at nulls first) where pace <> 'never' and confirmed_at is not null;

create table bot.reminder (
    id uuid primary key,
    account uuid not null references bot.account,
    work text not null,
    record uuid not null,
    due date not null,                  -- another day is another reminder
    notice uuid not null references bot.notice deferrable initially deferred, -- made in one go with it
    unique (account, work, record, due)
);
create index reminder_by_notice on bot.reminder (notice);
alter table bot.reminder enable row level security; alter table bot.reminder force row level security;
create policy reminder_house on bot.reminder to bot_app using ((select bot.hat()) = 'system');
grant select, insert on bot.reminder to bot_app;

create or replace function bot.news(p_now timestamptz) returns setof bot.notice language sql stable as $$
    select n.* from bot.post_choice c join bot.notice n on n.account = c.id
        where c.pace <> 'never' and c.confirmed_at is not null and (c.look_at <= p_now or n.urgent) and n.letter is null and n.seen is null and n.at >= c.since and n.kind <> all (c.without)
$$;

-- Whose work is to be looked at: those who want a mail and whom one reaches.
create function bot.to_remind(p_now timestamptz) returns setof bot.post_choice language sql stable as $$
    select c.* from bot.post_choice c
        where c.pace <> 'never' and c.confirmed_at is not null and (c.remind_at is null or c.remind_at <= p_now) and not c.without @> array['work_due', 'work_urgent']
$$;
create function bot.reminders_wait(p_now timestamptz) returns boolean language sql stable security definer set search_path = bot, pg_temp as $$
    select exists (select from bot.to_remind(p_now))
$$;

-- The units in which mail could leave and reaches no coordinator: whatever is urgent there waits until somebody looks at a start page.
create function bot.units_nobody_hears(p_carrier text) returns setof int language sql stable security definer set search_path = bot, pg_temp as $$
    select u.id from bot.unit u where exists (select from bot.job j where j.name = p_carrier and j.worked is not null)
        and not exists (select from bot.account_role r join bot.account a on a.id = r.account join bot.post_choice c on c.id = a.id
            where r.role = 'coordinator' and r.unit = u.id and r.until is null and a.disabled is null and c.pace <> 'never' and c.confirmed_at is not null)
$$;
