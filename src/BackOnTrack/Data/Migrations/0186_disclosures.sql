-- Disclosures: who can receive, what was given to whom and on what ground, how sure each fact was, and what recipients are
-- told afterwards.
create table bot.recipient (
    id uuid primary key,
    kind text not null,
    name text not null,
    "from" date not null,
    until date,
    added_by uuid not null references bot.account,
    added_at timestamptz not null
);
create unique index recipient_once on bot.recipient (kind, lower(name)) where until is null;

create table bot.disclosure (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    recipient uuid not null references bot.recipient,
    purpose text not null,
    ground text not null,
    state text not null check (state in ('prepared', 'refused', 'in_force', 'recalled')),
    expires date not null,
    prepared_by uuid not null references bot.account,
    prepared_at timestamptz not null,
    decided_by uuid references bot.account,
    decided_at timestamptz,
    recalled_because text,
    recalled_at timestamptz,
    hash bytea unique,
    first_opened_at timestamptz,
    last_opened_at timestamptz,
    check ((decided_by is null) = (state = 'prepared')),
    -- One prepares and another decides.
    check (state not in ('in_force', 'recalled') or decided_by <> prepared_by),
    check ((recalled_at is null) = (state <> 'recalled')),
    check (hash is null or state = 'in_force'),
    unique (id, mentee),
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade
);
create index disclosure_by_mentorship on bot.disclosure (mentorship, prepared_at desc);
create index disclosure_by_mentee on bot.disclosure (mentee);
create index disclosure_to_decide on bot.disclosure (unit, prepared_at) where state = 'prepared';

create table bot.disclosure_copy (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    words bytea,
    frozen bytea,
    foreign key (id, mentee) references bot.disclosure (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade
);
create index disclosure_copy_by_mentee on bot.disclosure_copy (mentee);

create table bot.disclosure_item (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    disclosure uuid not null,
    fact text not null,
    value bytea not null,
    as_of date,
    doubt text not null,
    answer text,
    answered_by uuid references bot.account,
    unique (disclosure, fact),
    foreign key (disclosure, mentee) references bot.disclosure (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade
);

-- One notice per recipient and cause: nobody is told twice, and nobody is forgotten.
create table bot.recipient_notice (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    recipient uuid not null references bot.recipient,
    disclosure uuid not null,
    cause text not null,
    because uuid not null,
    words bytea,
    owed_by uuid not null references bot.account,
    owed_at timestamptz not null,
    proof text,
    told_on date,
    told_by uuid references bot.account,
    check ((proof is null) = (told_on is null)),
    unique (because, recipient),
    foreign key (disclosure, mentee) references bot.disclosure (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade
);
create index recipient_notice_by_disclosure on bot.recipient_notice (disclosure);
create index recipient_notice_owed on bot.recipient_notice (unit, owed_at) where told_on is null;
create index recipient_notice_by_mentorship on bot.recipient_notice (mentorship, owed_at desc);
