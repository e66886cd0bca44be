-- Inquiries: who asked for a mentor, when, why now, and how it ended.
create sequence bot.inquiry_number;

create table bot.inquiry (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    author uuid not null,
    reference text not null unique,
    state text not null check (state in ('draft', 'new', 'under_assessment', 'waiting', 'accepted', 'declined', 'repeat')),
    outcome text not null check (outcome in ('open', 'mentorship', 'not_in_target_group', 'not_motivated', 'referred_elsewhere', 'withdrawn', 'security_hindrance', 'no_mentor')),
    reason bytea,
    started_at timestamptz not null,
    submitted_at timestamptz,
    decided_at timestamptz,
    received_on date not null,
    -- Whom it is about, as keyed hashes: the number, and name with birthday. The duplicate check compares them and nothing else.
    registration bytea,
    registration_index bytea,
    person_index bytea,
    asker text,
    on_behalf text,
    on_behalf_name bytea,
    contact bytea,
    legal_status text,
    establishment int references bot.establishment,
    release_on date,
    release_unknown text,
    occasions text[] not null default '{}',
    why_now bytea,
    told text,
    attitude text,
    not_told text,
    repeat_of uuid references bot.inquiry on delete set null,
    import uuid,
    fingerprint bytea,
    remark bytea,
    changes int not null,
    unique (id, mentee, unit),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade,
    check (release_on is null or release_unknown is null),
    check ((state in ('accepted', 'declined')) = (outcome <> 'open')),
    check (state <> 'accepted' or outcome = 'mentorship'),
    check (state = 'draft' or submitted_at is not null)
);
-- The list is a walk along these, newest first.
create index inquiry_by_unit on bot.inquiry (unit, received_on desc, id desc);
create index inquiry_open on bot.inquiry (unit, received_on desc, id desc) where state in ('new', 'under_assessment', 'waiting', 'repeat');
create index inquiry_by_mentee on bot.inquiry (mentee);
create index inquiry_by_author on bot.inquiry (author, started_at desc);
create index inquiry_by_registration on bot.inquiry (registration_index) where registration_index is not null;
create index inquiry_by_person on bot.inquiry (person_index) where person_index is not null;
create index inquiry_by_import on bot.inquiry (import) where import is not null;
-- A row of a register is taken once, however often its file is read.
create unique index inquiry_row_once on bot.inquiry (unit, fingerprint) where fingerprint is not null;

-- Definer's rights below: they look through the wall and answer with an id or nothing.
create policy inquiry_definer on bot.inquiry for select to current_user using (session_user <> current_user);

-- The matter a person already has here: an open inquiry, or an accepted one whose mentorship is open or still to be made.
create function bot.open_matter(p_registration bytea, p_person bytea, p_but uuid) returns uuid
language plpgsql stable security definer set search_path = bot, pg_temp set enable_seqscan = off as $$
begin
    if bot.actor() is null then return null; end if;
    return (select i.id from bot.inquiry i
        where (i.registration_index = p_registration or i.person_index = p_person) and i.id is distinct from p_but
          and (i.state in ('new', 'under_assessment', 'waiting')
            or exists (select from bot.mentorship m where m.mentee = i.mentee and m.due is not null)
            or (i.state = 'accepted' and i.decided_at is not null and not exists (select from bot.mentorship m where m.mentee = i.mentee)))
        order by i.state in ('new', 'under_assessment', 'waiting') desc, i.received_on desc, i.id desc limit 1);
end $$;

-- Two forms about one person sent at one instant stand in line; the second finds what the first made.
create function bot.stand_in_line(p_registration bytea, p_person bytea) returns void
language sql as $$
    select pg_advisory_xact_lock(k) from (select hashtextextended(encode(x, 'hex'), 20) as k
        from unnest(array[p_registration, p_person]) x where x is not null order by 1) s
$$;

-- Which of these references are taken, by a file or an inquiry of anybody.
create function bot.references_taken(p_references text[]) returns setof text
language sql stable security definer set search_path = bot, pg_temp as $$
    select m.reference from bot.mentee m where m.reference = any (p_references)
    union select i.reference from bot.inquiry i where i.reference = any (p_references)
$$;

grant usage on sequence bot.inquiry_number to bot_app;
