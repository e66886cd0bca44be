-- Mentors: the corps, and what is known about each of them. Every period is a row with its days.
create table bot.mentor (
    id uuid primary key references bot.account,
    unit int not null references bot.unit,
    alias text not null,
    background text not null,
    gender text not null,
    languages text[] not null,
    region text not null,
    experience bytea,
    capacity int not null check (capacity between 1 and 6),
    state text not null check (state in ('in_training', 'available', 'left')),
    training_complete boolean not null default false,
    left_on date,
    leaving_done text[] not null default '{}',
    unique (id, unit)
);
-- Two mentors of one name would be one person on a mentee's paper.
create unique index mentor_alias on bot.mentor (lower(alias));

create table bot.mentor_contact (
    id uuid primary key,
    mentor uuid not null unique,
    unit int not null,
    name bytea not null,
    phone bytea,
    email bytea,
    address bytea,
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);

create table bot.mentor_check (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    kind text not null,
    issuer text not null,
    issued_on date not null,
    valid_until date not null,
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
create index mentor_check_by_mentor on bot.mentor_check (mentor);

create table bot.mentor_permit (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    establishment int not null references bot.establishment,
    "from" date not null,
    until date not null,
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
create index mentor_permit_by_mentor on bot.mentor_permit (mentor);

create table bot.mentor_leave (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    "from" date not null,
    until date,
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
create index mentor_leave_by_mentor on bot.mentor_leave (mentor);

create table bot.coach_period (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    coach uuid not null references bot.account,
    deputy uuid references bot.account,
    "from" date not null,
    until date,
    cause text not null,
    end_cause text,
    check ((until is null) = (end_cause is null)),
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
-- One coach at a time.
create unique index coach_period_open on bot.coach_period (mentor) where until is null;
create index coach_period_by_coach on bot.coach_period (coach) where until is null;
create index coach_period_by_deputy on bot.coach_period (deputy) where until is null;
