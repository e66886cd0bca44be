-- Who saved a record last, and when: asked when two people saved at once. Only whoever has been at the file or the
-- record within the day is told, so that it says nothing to somebody who guesses ids.
create function bot.last_saved(p_record uuid) returns table (at timestamptz, name text)
language sql stable security definer set search_path = bot, pg_temp as $$
    select l.at, a.display_name from bot.act_log l left join bot.account a on a.id = l.actor
    where l.record = p_record and l.at >= bot.now() - interval '1 day' and l.outcome = 'done' and l.class in ('alteration', 'collection')
      and exists (select from bot.act_log mine where mine.actor = bot.actor() and mine.at >= bot.now() - interval '1 day'
          and (mine.mentee = l.mentee or mine.record = l.record))
    order by l.id desc limit 1
$$;

-- What somebody is told once on the start page: a kind and an address, never a name.
create table bot.notice (
    id uuid primary key,
    account uuid not null references bot.account,
    kind text not null,
    path text not null,
    at timestamptz not null,
    seen timestamptz
);
create index notice_unseen on bot.notice (account, at desc) where seen is null;
alter table bot.notice enable row level security; alter table bot.notice force row level security;
create policy notice_own on bot.notice for select to bot_app using (account = (select bot.actor()));
create policy notice_seen on bot.notice for update to bot_app using (account = (select bot.actor()));
create policy notice_tell on bot.notice for insert to bot_app with check ((select bot.actor()) is not null);
grant select, insert, update on bot.notice to bot_app;

-- When the mentee is expected to be released: the areas of life are looked at by it. Mentorships of before learn it from their inquiry.
alter table bot.mentorship add column release_on date;
alter table bot.mentorship disable row level security; alter table bot.inquiry disable row level security;
update bot.mentorship m set release_on = i.release_on from bot.inquiry i where i.id = m.inquiry and m.due is not null;
alter table bot.mentorship enable row level security; alter table bot.inquiry enable row level security;

-- A mentor's new alias reaches what is open, in every unit; what was written and what is over keeps the alias of its day.
create function bot.alias_follows(p_mentor uuid) returns void
language plpgsql security definer set search_path = bot, pg_temp as $$
begin
    if bot.actor() is null then return; end if;
    update bot.mentorship m set mentor_alias = r.alias from bot.mentor r
        where r.id = p_mentor and m.mentor = r.id and m.due is not null and m.mentor_alias <> r.alias;
    update bot.mentor_period p set alias = r.alias from bot.mentor r
        where r.id = p_mentor and p.mentor = r.id and p.until is null and p.alias <> r.alias;
end $$;
