-- An establishment is added, renamed and closed on a page of its own. Its last day stands with it; a closed one keeps its number,
-- and everything that was ever written down about it. What it was called before stays, with the day the new name began.
alter table bot.establishment add column until date;
create table bot.establishment_name (
    id uuid primary key, establishment int not null references bot.establishment, name text not null, until date not null,
    recorded_at timestamptz not null, by uuid not null references bot.account
);
create index establishment_name_by_establishment on bot.establishment_name (establishment, until desc);
alter table bot.establishment_name enable row level security; alter table bot.establishment_name force row level security;
create policy directory_read on bot.establishment_name for select to bot_app using ((select bot.actor()) is not null);
create policy directory_add on bot.establishment_name for insert to bot_app with check (bot.keeps_establishment(establishment));
grant select, insert on bot.establishment_name to bot_app;

-- Whoever keeps its page names and closes it.
create policy establishment_change_kept on bot.establishment for update to bot_app using (bot.keeps_establishment(id));
