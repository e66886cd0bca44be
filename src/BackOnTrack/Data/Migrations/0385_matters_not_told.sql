-- For every row of a batch: the file its person has in this unit, unless the actor is kept from it, and the matter that is open, whoever
-- may see it. A matter the actor may not see is noted with the row and told to nobody.
drop function bot.people_here(int, bytea[], bytea[]);
create function bot.people_here(p_unit int, p_registrations bytea[], p_people bytea[])
returns table (n int, mentee uuid, matter uuid)
language plpgsql stable security definer set search_path = bot, pg_temp set enable_seqscan = off as $$
begin
    if bot.actor() is null then return; end if;
    return query
    select p.n::int, (select i.mentee from bot.inquiry i where i.unit = p_unit and i.state <> 'draft' and (i.registration_index = p.r or i.person_index = p.k)
            and i.mentee <> all (bot.excluded()) order by i.registration_index = p.r desc nulls last, i.id limit 1),
        bot.open_matter(p.r, p.k, null)
    from unnest(p_registrations, p_people) with ordinality p (r, k, n)
    where p.r is not null or p.k is not null;
end $$;

-- One more voice about somebody whose matter is elsewhere lies in a file of its own: whoever asked is its contact as long as nobody has answered.
create or replace function bot.contacts_of(p_mentee uuid) returns table (account uuid, capacity text)
language sql stable security definer set search_path = bot, pg_temp as $$
    select c.account, 'contact' from bot.custody_contact c where c.mentee = p_mentee and c.until is null
      and (exists (select from bot.mentorship m where m.mentee = p_mentee and m.due is not null)
        or exists (select from bot.inquiry i where i.mentee = p_mentee and (i.state in ('new', 'under_assessment', 'waiting', 'repeat')
            or (i.state = 'accepted' and i.decided_at is not null and not exists (select from bot.mentorship m where m.inquiry = i.id)))))
$$;
