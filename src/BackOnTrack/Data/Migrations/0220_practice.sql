-- The practice room: list terms of the RAN Collection form by their days, practices with the draft everybody works on,
-- published versions, the leaflet's words, and deliverables. Nobody's file is concerned.
create table bot.form_term (
    id uuid primary key,
    kind text not null check (kind in ('theme', 'audience', 'scope', 'organisation_type', 'eea_country', 'fund')),
    words text not null,
    "from" date not null,
    until date check (until >= "from")
);
create unique index form_term_in_list on bot.form_term (kind, lower(words)) where until is null;

create table bot.practice_entry (
    id uuid primary key,
    number int generated always as identity unique,
    name text not null,
    -- The whole entry, field by field as docs/ran-entry.schema.json says (docs/decisions/0021).
    draft jsonb not null,
    changed_by uuid not null references bot.account,
    changed_at timestamptz not null,
    public_version uuid,
    public_since timestamptz,
    check ((public_version is null) = (public_since is null))
);

create table bot.practice_version (
    id uuid primary key,
    practice uuid not null references bot.practice_entry,
    edition int not null check (edition > 0),
    entry jsonb not null,
    changed text not null,
    published_by uuid not null references bot.account,
    published_at timestamptz not null,
    unique (practice, edition),
    unique (id, practice)
);
-- What strangers read is a version of that very practice.
alter table bot.practice_entry add foreign key (public_version, id) references bot.practice_version (id, practice);

create table bot.practice_leaflet (
    id uuid primary key,
    practice uuid not null references bot.practice_entry,
    language text not null check (language in ('en', 'da', 'nb')),
    parts jsonb not null,
    changed_by uuid not null references bot.account,
    changed_at timestamptz not null,
    unique (practice, language)
);

create table bot.deliverable (
    id uuid primary key,
    number int generated always as identity unique,
    practice uuid not null references bot.practice_entry,
    kind text not null,
    title text not null,
    language text not null,
    words text not null,
    is_public boolean not null,
    added_by uuid not null references bot.account,
    added_at timestamptz not null
);
create index deliverable_by_practice on bot.deliverable (practice, title);
create index deliverable_by_title on bot.deliverable (title, id);

create table bot.deliverable_version (
    id uuid primary key,
    deliverable uuid not null references bot.deliverable,
    edition int not null check (edition > 0),
    name text not null,
    kind text not null,
    bytes int not null check (bytes between 1 and 10000000),
    scan text not null check (scan in ('not_scanned', 'clean')),
    body bytea not null,
    added_by uuid not null references bot.account,
    added_at timestamptz not null,
    unique (deliverable, edition)
);

-- The lists as the form had them when this house was built; the practice's editor keeps them from here on.
insert into bot.form_term (id, kind, words, "from")
select gen_random_uuid(), kind, words, date '2018-01-01' from (values
    ('theme', array['Alternative and counter-narratives', 'Community engagement', 'Early prevention', 'Education', 'Exit strategies', 'Family support', 'First-line responders', 'Internet and social media',
        'Mental health and social care', 'Multi-agency cooperation', 'Polarisation', 'Police', 'Prison and probation', 'Rehabilitation', 'Returnees', 'Training', 'Victims of terrorism', 'Violent right-wing extremism', 'Youth work']),
    ('audience', array['Authorities', 'Educators', 'Families', 'First-line practitioners', 'Formers', 'General public', 'Health practitioners', 'Local community organisations', 'Police',
        'Prison / Probation', 'Social workers', 'Victims of terrorism', 'Violent extremists', 'Youth']),
    ('scope', array['Local', 'Regional', 'National', 'Several countries', 'European']),
    ('organisation_type', array['Charity', 'Governmental institution', 'International organisation', 'Limited company', 'NGO', 'Research institution']),
    ('eea_country', array['Austria', 'Belgium', 'Bulgaria', 'Croatia', 'Cyprus', 'Czechia', 'Denmark', 'Estonia', 'Finland', 'France', 'Germany', 'Greece', 'Hungary', 'Iceland', 'Ireland', 'Italy', 'Latvia',
        'Liechtenstein', 'Lithuania', 'Luxembourg', 'Malta', 'Netherlands', 'Norway', 'Poland', 'Portugal', 'Romania', 'Slovakia', 'Slovenia', 'Spain', 'Sweden']),
    ('fund', array['Erasmus+', 'Erasmus +', 'Internal Security Fund', 'ISF', 'European Social Fund', 'ESF', 'Horizon 2020', 'Horizon Europe', 'Prevention of and Fight against Crime', 'ISEC', 'CERV', 'Justice Programme'])
) as lists (kind, all_words), unnest(all_words) as words;
