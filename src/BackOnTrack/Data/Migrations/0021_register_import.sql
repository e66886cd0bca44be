-- Registers being imported. What a file holds is sealed for the house; here stand only numbers and states.
create table bot.register_import (
    id uuid primary key,
    unit int not null references bot.unit,
    account uuid not null references bot.account,
    state text not null check (state in ('received', 'mapped', 'confirmed', 'done', 'failed', 'undone')),
    received_at timestamptz not null,
    looked bytea not null,
    mapping bytea,
    rows int not null default 0,
    taken int not null default 0,
    bad int not null default 0,
    doubled int not null default 0,
    ended_at timestamptz
);
create index register_import_by_unit on bot.register_import (unit, received_at desc);
create index register_import_to_do on bot.register_import (received_at) where state = 'confirmed';

-- The file until it is done, and afterwards the rows that were left out: both sealed, in pieces.
create table bot.register_piece (
    import uuid not null references bot.register_import on delete cascade,
    part text not null check (part in ('file', 'bad')),
    number int not null,
    box bytea not null,
    primary key (import, part, number)
);

-- What the columns and words of a register mean, kept under a name for the next one.
create table bot.import_mapping (
    id uuid primary key,
    unit int not null references bot.unit,
    name text not null,
    mapping bytea not null,
    saved_by uuid not null references bot.account,
    saved_at timestamptz not null,
    unique (unit, name)
);

-- These rows lie in nobody's file; they belong to those who are posted to the unit.
alter table bot.register_import enable row level security; alter table bot.register_import force row level security;
alter table bot.register_piece enable row level security; alter table bot.register_piece force row level security;
alter table bot.import_mapping enable row level security; alter table bot.import_mapping force row level security;
create policy import_of_unit on bot.register_import to bot_app using (unit in (select bot.my_units()) or (select bot.hat()) = 'system');
create policy piece_of_unit on bot.register_piece to bot_app using (import in (select i.id from bot.register_import i));
create policy mapping_of_unit on bot.import_mapping to bot_app using (unit in (select bot.my_units()) or (select bot.hat()) = 'system');
grant select, insert, update on bot.register_import, bot.import_mapping to bot_app;
grant select, insert, delete on bot.register_piece to bot_app;

-- For every row of a batch: the file its person has in this unit, and whether a matter is open, whoever may see it.
-- It is asked in the transaction that fills the table it reads: a plan made while the house was empty would read the
-- whole table for the hundred-thousandth row, so it goes by the index from the first row on (and so does open_matter).
create function bot.people_here(p_unit int, p_registrations bytea[], p_people bytea[])
returns table (n int, mentee uuid, has_matter boolean)
language plpgsql stable security definer set search_path = bot, pg_temp set enable_seqscan = off as $$
begin
    if bot.actor() is null then return; end if;
    return query
    select p.n::int, (select i.mentee from bot.inquiry i where i.unit = p_unit and i.state <> 'draft' and (i.registration_index = p.r or i.person_index = p.k)
            order by i.registration_index = p.r desc nulls last, i.id limit 1),
        bot.open_matter(p.r, p.k, null) is not null
    from unnest(p_registrations, p_people) with ordinality p (r, k, n)
    where p.r is not null or p.k is not null;
end $$;

-- Which registration numbers a file has already; a number stands in one file only.
create function bot.registrations_taken(p_registrations bytea[]) returns setof bytea
language sql stable security definer set search_path = bot, pg_temp as $$
    select m.registration_index from bot.mentee m where m.registration_index = any (p_registrations)
$$;

-- How many inquiries of an import somebody has worked on since: only an untouched import is taken back.
create function bot.import_touched(p_import uuid) returns int
language plpgsql stable security definer set search_path = bot, pg_temp as $$
begin
    return (select count(*)::int from bot.inquiry i where i.import = p_import and (i.changes > 0
        or exists (select from bot.inquiry o where o.mentee = i.mentee and o.import is distinct from p_import and o.started_at > i.started_at)
        or exists (select from bot.mentorship m where m.mentee = i.mentee and m.inquiry = i.id)));
end $$;
