-- Sessions: the facts of a meeting, its words (another circle of readers), the coach's question, earlier writings,
-- planned meetings with their moves, and justified gaps.
create table bot.session (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    mentor uuid not null references bot.account,
    occurred_on date not null,
    started_at time,
    recorded_at timestamptz not null,
    locks_at timestamptz not null,
    took_place text not null check (took_place in ('held', 'attempted')),
    minutes int check (minutes > 0),
    kind text,
    cause text,
    activities text[] not null default '{}',
    goals uuid[] not null default '{}',
    asks_coach boolean not null default false,
    voided_at timestamptz,
    voided_by uuid references bot.account,
    edition int not null,
    unique (id, mentee, mentorship),
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade,
    check ((took_place = 'held') = (minutes is not null and kind is not null)),
    check ((took_place = 'attempted') = (cause is not null)),
    check ((voided_at is null) = (voided_by is null))
);
create index session_by_mentorship on bot.session (mentorship, occurred_on desc, recorded_at desc);
create index session_by_day_of_mentor on bot.session (mentor, occurred_on);
create index session_by_mentee on bot.session (mentee);

create table bot.session_note (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    mentor uuid not null,
    place bytea,
    happened bytea,
    words bytea,
    impressions bytea,
    agreed bytea,
    void_reason bytea,
    foreign key (id, mentee, mentorship) references bot.session (id, mentee, mentorship) on delete cascade,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index session_note_by_mentee on bot.session_note (mentee);

create table bot.session_version (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    mentor uuid not null,
    session uuid not null,
    number int not null,
    replaced_at timestamptz not null,
    replaced_by uuid not null references bot.account,
    reason bytea,
    occurred_on date not null,
    took_place text not null,
    minutes int,
    kind text,
    cause text,
    place bytea,
    happened bytea,
    words bytea,
    impressions bytea,
    agreed bytea,
    unique (session, number),
    foreign key (session, mentee, mentorship) references bot.session (id, mentee, mentorship) on delete cascade,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);

-- One question per session: the coach is told once.
create table bot.coach_question (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    mentor uuid not null,
    question bytea not null,
    asked_at timestamptz not null,
    withdrawn_at timestamptz,
    taken_up_at timestamptz,
    foreign key (id, mentee, mentorship) references bot.session (id, mentee, mentorship) on delete cascade,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index coach_question_by_mentorship on bot.coach_question (mentorship);
create index coach_question_open on bot.coach_question (mentee) where withdrawn_at is null and taken_up_at is null;

create table bot.contact_gap (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    "from" date not null,
    until date,
    reason text not null,
    note bytea,
    recorded_by uuid not null references bot.account,
    recorded_at timestamptz not null,
    check (until >= "from"),
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index contact_gap_by_mentorship on bot.contact_gap (mentorship, "from");

create table bot.appointment (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    mentor uuid not null references bot.account,
    "on" date not null,
    at time,
    kind text not null,
    place bytea,
    state text not null check (state in ('planned', 'kept', 'called_off')),
    unique (id, mentee, mentorship),
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index appointment_by_mentorship on bot.appointment (mentorship, "on");
create index appointment_by_day_of_mentor on bot.appointment (mentor, "on") where state = 'planned';

create table bot.appointment_move (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    appointment uuid not null,
    old_on date not null,
    old_at time,
    new_on date,
    new_at time,
    asked_by text not null,
    reason bytea not null,
    moved_by uuid not null references bot.account,
    moved_at timestamptz not null,
    foreign key (appointment, mentee, mentorship) references bot.appointment (id, mentee, mentorship) on delete cascade,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index appointment_move_by_appointment on bot.appointment_move (appointment, moved_at);
