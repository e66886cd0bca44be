-- Permits: asked for, answered, on what conditions, refused and why; who is told once that one ends. Those there were are granted ones.
alter table bot.mentor_permit add column state text not null default 'granted' check (state in ('applied', 'granted', 'refused')),
    add column applied_on date,
    add column answered_on date,
    add column conditions bytea,
    add column reason bytea,
    add column warned_at timestamptz,
    alter column "from" drop not null,
    alter column until drop not null,
    add check ((state = 'granted') = ("from" is not null and until is not null)),
    add check (state <> 'applied' or (applied_on is not null and answered_on is null)),
    add check ((state = 'refused') = (reason is not null)),
    add check (answered_on >= applied_on);
alter table bot.mentor_permit alter column state drop default;
create index mentor_permit_ending on bot.mentor_permit (until) where state = 'granted';
create index mentor_permit_waiting on bot.mentor_permit (applied_on) where state = 'applied';
create policy definer_reads on bot.mentor_permit to current_user using (session_user <> current_user);

-- A permit that ends by the day asked about, of which nobody has been told, and which none that lasts longer or is asked for takes the place of.
create function bot.permits_ending(p_until date) returns setof bot.mentor_permit language sql stable as $$
    select p.* from bot.mentor_permit p join bot.mentor m on m.id = p.mentor and m.state <> 'left'
        where p.state = 'granted' and p.until <= p_until
          and not exists (select from bot.mentor_permit n where n.mentor = p.mentor and n.establishment = p.establishment
              and ((n.state = 'granted' and n.until > p.until) or n.state = 'applied'))
$$;
create function bot.permits_to_warn_of(p_until date) returns boolean language sql stable security definer set search_path = bot, pg_temp as $$
    select exists (select from bot.mentor_permit p where p.state = 'granted' and p.until <= p_until and p.warned_at is null)
$$;
