-- Documents: files bound to a record of a mentee's file, and their sealed contents. The wall asks for the record itself.
create table bot.document (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    about text not null check (about in ('mentorship', 'session', 'network_meeting', 'inquiry')),
    record uuid not null,
    root uuid not null,
    edition int not null check (edition > 0),
    name bytea,
    kind text not null,
    bytes int not null check (bytes > 0),
    scan text not null check (scan in ('not_scanned', 'clean')),
    added_by uuid not null references bot.account,
    added_at timestamptz not null,
    replaced_at timestamptz,
    removed_at timestamptz,
    unique (id, mentee),
    unique (root, edition),
    check ((name is null) = (removed_at is not null)),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index document_by_mentee on bot.document (mentee, added_at desc);

create table bot.document_body (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    about text not null,
    record uuid not null,
    content bytea not null,
    foreign key (id, mentee) references bot.document (id, mentee) on delete cascade,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index document_body_by_mentee on bot.document_body (mentee);
