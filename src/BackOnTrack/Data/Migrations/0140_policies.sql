-- Policies: texts mentors work by, a row per version; that a mentor has acknowledged one lies in the mentor's file.
create table bot.policy (
    id uuid primary key,
    root uuid not null,
    edition int not null check (edition > 0),
    title text not null,
    words text not null,
    changed text not null,
    written_by uuid not null references bot.account,
    written_at timestamptz not null,
    ended_at timestamptz,
    unique (root, edition)
);
-- One version of a text holds at a time.
create unique index policy_in_force on bot.policy (root) where ended_at is null;

create table bot.policy_acknowledgement (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    policy uuid not null references bot.policy,
    at timestamptz not null,
    unique (policy, mentor),
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
create index policy_acknowledgement_by_mentor on bot.policy_acknowledgement (mentor);
