-- Mentorships: the course of mentoring, who was mentor when, and what was asked, agreed and handed over.
create table bot.mentorship (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    inquiry uuid not null,
    mentor uuid references bot.mentor,
    mentor_alias text not null,
    establishment int references bot.establishment,
    state text not null,
    state_since date not null,
    proposed_on date not null,
    first_meeting_on date,
    agreed_on date,
    started_on date,
    pause_reason text,
    pause_review date,
    rhythm_days int not null,
    held_sessions int not null default 0,
    last_held date,
    due date,
    ended_on date,
    end_reason text,
    end_planned boolean,
    ended_from text,
    closing_review_on date,
    -- Something is due exactly as long as it is open.
    check ((due is null) = (state in ('completed', 'broken_off', 'cancelled'))),
    check ((ended_on is null) = (ended_from is null)),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade,
    unique (id, mentee)
);
-- The list is an ordered walk along these; open ones only, so that the past does not slow the present.
create index mentorship_due on bot.mentorship (due, id) where due is not null;
create index mentorship_ended on bot.mentorship (ended_on desc, id) where due is null;
create index mentorship_by_mentee on bot.mentorship (mentee);
create index mentorship_by_mentor on bot.mentorship (mentor) where due is not null;
-- A mentee has one open mentorship; two people deciding at once make one.
create unique index mentorship_one_open on bot.mentorship (mentee) where due is not null;

create table bot.mentor_period (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    mentor uuid not null references bot.mentor,
    alias text not null,
    place text not null check (place in ('primary', 'second')),
    "from" date not null,
    until date,
    start_cause text not null,
    end_cause text,
    check ((until is null) = (end_cause is null)),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade,
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee)
);
-- Exactly one is current in each place, and nobody twice.
create unique index mentor_period_place on bot.mentor_period (mentorship, place) where until is null;
create unique index mentor_period_once on bot.mentor_period (mentorship, mentor) where until is null;
create index mentor_period_by_mentorship on bot.mentor_period (mentorship);
create index mentor_period_by_mentor on bot.mentor_period (mentor) where until is null;
create index mentor_period_by_mentee on bot.mentor_period (mentee);

create table bot.mentorship_move (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    step text not null,
    "from" text,
    "to" text not null,
    day date not null,
    recorded timestamptz not null,
    by uuid not null,
    words bytea,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade,
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee)
);
create index mentorship_move_by_mentorship on bot.mentorship_move (mentorship);

create table bot.mentorship_ending (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    day date not null,
    reason text not null,
    ended_by text not null,
    planned boolean not null,
    words bytea,
    recorded timestamptz not null,
    by uuid not null,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    withdrawn_reason bytea,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade,
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee)
);
create unique index mentorship_ending_one on bot.mentorship_ending (mentorship) where withdrawn_at is null;
create index mentorship_ending_by_mentorship on bot.mentorship_ending (mentorship);

create table bot.match_proposal (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    mentor uuid not null references bot.mentor,
    compared uuid[] not null,
    against text[] not null,
    reason bytea not null,
    despite bytea,
    day date not null,
    by uuid not null,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade,
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee)
);
create index match_proposal_by_mentorship on bot.match_proposal (mentorship);

create table bot.security_request (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    mentor uuid not null references bot.mentor,
    mentor_alias text not null,
    background text not null,
    establishment int references bot.establishment,
    question bytea,
    asked_on date not null,
    asked_by uuid not null,
    answer text,
    conditions bytea,
    answered_at timestamptz,
    answered_by uuid,
    dropped boolean not null default false,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade,
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee)
);
create index security_request_open on bot.security_request (asked_on, id) where answer is null and not dropped;
create index security_request_by_mentorship on bot.security_request (mentorship);

create table bot.first_meeting (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    mentor uuid not null references bot.mentor,
    day date not null,
    place text not null,
    mentee_says_yes boolean not null,
    mentor_says_yes boolean not null,
    words bytea,
    recorded timestamptz not null,
    by uuid not null,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade,
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee)
);
create index first_meeting_by_mentorship on bot.first_meeting (mentorship);

create table bot.agreement (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    mentor uuid not null references bot.mentor,
    "from" date not null,
    months int not null,
    rhythm_days int not null,
    confidentiality bytea not null,
    limits bytea not null,
    contact_rules bytea not null,
    agreed_on date not null,
    by uuid not null,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade,
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee)
);
create index agreement_by_mentorship on bot.agreement (mentorship);

create table bot.hand_over (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    mentor uuid not null references bot.mentor,
    words bytea not null,
    recorded timestamptz not null,
    by uuid not null,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade,
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee)
);
create index hand_over_by_mentorship on bot.hand_over (mentorship);

-- Who may read the notes of earlier mentors. The wall of the notes asks this table.
create table bot.notes_grant (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    mentor uuid not null references bot.mentor,
    reason bytea not null,
    granted_at timestamptz not null,
    granted_by uuid not null,
    withdrawn_at timestamptz,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade,
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee)
);
create unique index notes_grant_one on bot.notes_grant (mentorship, mentor) where withdrawn_at is null;
create index notes_grant_by_mentor on bot.notes_grant (mentor) where withdrawn_at is null;
