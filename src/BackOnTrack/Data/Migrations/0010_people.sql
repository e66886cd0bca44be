-- People: the mentee, the key of the file, and what a name can be found by.
create table bot.mentee (
    id uuid primary key,
    unit int not null references bot.unit,
    reference text not null unique,
    name bytea not null,
    registration bytea,
    registration_index bytea unique,
    birth_date bytea,
    language text not null default 'da',
    category text not null,
    restricted boolean not null default false,
    purpose text not null default 'mentoring',
    regime text not null default 'led' check (regime in ('led', 'gdpr')),
    registered timestamptz not null,
    review_due date not null,
    unique (id, unit)
);

-- The key of one file, wrapped by the master key that lies outside the database. Without this row the file is noise.
create table bot.file_key (
    owner uuid primary key,
    unit int not null references bot.unit,
    wrapped bytea not null
);

-- Keyed hashes of pieces of the folded name. See docs/decisions/0007.
-- The same for a mentor's file.
create table bot.mentor_key (
    owner uuid primary key,
    unit int not null references bot.unit,
    wrapped bytea not null
);

create table bot.name_token (
    token int not null,
    mentee uuid not null,
    unit int not null,
    primary key (token, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index name_token_by_mentee on bot.name_token (mentee);

-- Whether a person is already known, also where the asker may not see the file: the answer is an id or nothing,
-- and the page that asks never shows the difference (scenario 3, 49).
create function bot.known_person(p_registration_index bytea) returns uuid
language sql stable security definer set search_path = bot, pg_temp as
$$ select m.id from bot.mentee m where m.registration_index = p_registration_index $$;

create policy definer_known on bot.mentee for select to current_user using (session_user <> current_user);
