-- Interview, references and checks of an applicant, and what was decided. All of it lies in the application's file.
alter table bot.application add column became uuid references bot.mentor deferrable initially deferred;

create table bot.application_interview (
    id uuid primary key,
    application uuid not null unique,
    unit int not null,
    interviewer uuid not null references bot.account,
    asked_at timestamptz not null,
    held_on date,
    criteria uuid references bot.role_text,
    impression bytea,
    check ((held_on is null) = (criteria is null) and (held_on is null) = (impression is null)),
    foreign key (application, unit) references bot.application (id, unit) on update cascade
);
create index application_interview_open on bot.application_interview (interviewer) where held_on is null;

create table bot.interview_answer (
    id uuid primary key,
    application uuid not null,
    unit int not null,
    interview uuid not null references bot.application_interview,
    position int not null,
    verdict text not null check (verdict in ('shown', 'partly', 'not_shown', 'not_asked')),
    note bytea,
    unique (interview, position),
    foreign key (application, unit) references bot.application (id, unit) on update cascade
);

-- The address a referee holds is kept as a hash only, and after the answer not at all.
create table bot.application_reference (
    id uuid primary key,
    application uuid not null,
    unit int not null,
    referee bytea not null,
    relation text not null,
    asked_at timestamptz not null,
    expires timestamptz not null,
    hash bytea unique,
    answered_at timestamptz,
    way text,
    known text,
    reliable text,
    listens text,
    discreet text,
    calm text,
    boundaries text,
    recommends boolean,
    words bytea,
    check ((answered_at is null) = (way is null) and (answered_at is null) = (hash is not null)),
    foreign key (application, unit) references bot.application (id, unit) on update cascade
);
create index application_reference_by_application on bot.application_reference (application);

create table bot.application_check (
    id uuid primary key,
    application uuid not null,
    unit int not null,
    kind text not null,
    issuer text not null,
    issued_on date not null,
    valid_until date not null,
    outcome text not null check (outcome in ('clear', 'remark', 'not_passed')),
    foreign key (application, unit) references bot.application (id, unit) on update cascade
);
create index application_check_by_application on bot.application_check (application);

create table bot.application_decision (
    id uuid primary key,
    application uuid not null,
    unit int not null,
    kind text not null check (kind in ('accepted', 'refused', 'withdrawn')),
    reason text,
    words bytea not null,
    decided_by uuid not null references bot.account,
    decided_at timestamptz not null,
    check ((kind = 'refused') = (reason is not null)),
    foreign key (application, unit) references bot.application (id, unit) on update cascade
);
create index application_decision_by_application on bot.application_decision (application, decided_at desc);

-- Checks so far were entered only when nothing stood against the mentor.
alter table bot.mentor_check add column outcome text not null default 'clear' check (outcome in ('clear', 'remark', 'not_passed'));
alter table bot.mentor_check alter column outcome drop default;
