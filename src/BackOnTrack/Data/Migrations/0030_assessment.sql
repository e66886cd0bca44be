-- Assessment of an inquiry. What is written is added and never changed; only states and ends of periods move.
create table bot.target_group_assessment (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    inquiry uuid not null unique references bot.inquiry,
    state text not null check (state in ('preparing', 'awaiting_decision', 'accepted', 'declined', 'waiting')),
    started_by uuid not null references bot.account,
    started_at timestamptz not null,
    asked_by uuid references bot.account,
    asked_of uuid references bot.account,
    asked_on date,
    work_started_on date,
    unique (id, mentee, unit),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade,
    check (asked_of is null or (asked_of <> asked_by and asked_of <> started_by))
);
create index target_group_assessment_by_mentee on bot.target_group_assessment (mentee);
create index target_group_assessment_waiting on bot.target_group_assessment (asked_of) where state = 'awaiting_decision';

create table bot.criterion_answer (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    assessment uuid not null,
    criterion text not null check (criterion in ('terrorism_offence', 'hate_offence', 'vulnerable_to_radicalisation')),
    reply text not null check (reply in ('yes', 'no', 'unclear')),
    reason bytea not null,
    source text not null check (source in ('court_document', 'sentence_plan', 'staff_observation', 'the_person', 'other_authority')),
    source_date date not null,
    statement text not null check (statement in ('fact', 'assessment')),
    method text check (method in ('conversation', 'observation_over_time', 'reading_of_papers', 'tool_kept_elsewhere')),
    answered_by uuid not null references bot.account,
    answered_at timestamptz not null,
    foreign key (assessment, mentee, unit) references bot.target_group_assessment (id, mentee, unit) on update cascade on delete cascade,
    -- An opinion is not a fact: it has an author and a method; a fact has a document.
    check ((statement = 'assessment') = (method is not null)),
    check (statement = 'assessment' or (criterion <> 'vulnerable_to_radicalisation' and source in ('court_document', 'sentence_plan', 'other_authority')))
);
create index criterion_answer_by_assessment on bot.criterion_answer (assessment);

create table bot.motivation_interview (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    assessment uuid not null,
    held_on date not null,
    held_by bytea not null,
    language text not null,
    interpreter boolean not null,
    note bytea not null,
    willing text not null check (willing in ('yes', 'no', 'unsure')),
    recorded_by uuid not null references bot.account,
    recorded_at timestamptz not null,
    foreign key (assessment, mentee, unit) references bot.target_group_assessment (id, mentee, unit) on update cascade on delete cascade
);
create index motivation_interview_by_assessment on bot.motivation_interview (assessment);

create table bot.information_sheet (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    assessment uuid not null,
    handed_over_on date not null,
    language text not null,
    recorded_by uuid not null references bot.account,
    recorded_at timestamptz not null,
    foreign key (assessment, mentee, unit) references bot.target_group_assessment (id, mentee, unit) on update cascade on delete cascade
);
create index information_sheet_by_assessment on bot.information_sheet (assessment);

create table bot.consent (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    assessment uuid not null,
    purpose text not null check (purpose in ('take_part', 'contact_named_people', 'share_with_municipality', 'anonymous_answers')),
    word text not null check (word in ('given', 'declined', 'withdrawn')),
    "on" date not null,
    proof text check (proof in ('signature', 'witness')),
    witness bytea,
    interpreter boolean not null,
    recorded_by uuid not null references bot.account,
    recorded_at timestamptz not null,
    foreign key (assessment, mentee, unit) references bot.target_group_assessment (id, mentee, unit) on update cascade on delete cascade,
    check ((word = 'withdrawn') = (proof is null)),
    check ((witness is not null) = (proof is not distinct from 'witness'))
);
create index consent_by_mentee on bot.consent (mentee, purpose, recorded_at desc);
create index consent_by_assessment on bot.consent (assessment);

create table bot.decision (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    assessment uuid not null,
    outcome text not null check (outcome in ('accepted', 'declined', 'waiting')),
    reason text not null,
    reasons bytea not null,
    for_referrer bytea not null,
    decided_by uuid not null references bot.account,
    decided_at timestamptz not null,
    decided_on date not null,
    replaces uuid unique references bot.decision,
    why_changed bytea,
    replaced_at timestamptz,
    foreign key (assessment, mentee, unit) references bot.target_group_assessment (id, mentee, unit) on update cascade on delete cascade,
    check ((replaces is null) = (why_changed is null)),
    -- One decision counts; asked at the end of the transaction, because the old one steps back in the same one.
    constraint decision_one_counts exclude using btree (assessment with =) where (replaced_at is null) deferrable initially deferred
);
create index decision_by_assessment on bot.decision (assessment);

create table bot.waiting_place (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    assessment uuid not null,
    since date not null,
    until date,
    missing text[] not null check (cardinality(missing) > 0),
    languages text[] not null,
    region bytea,
    foreign key (assessment, mentee, unit) references bot.target_group_assessment (id, mentee, unit) on update cascade on delete cascade,
    check (until is null or until >= since),
    constraint waiting_place_one_now exclude using btree (assessment with =) where (until is null) deferrable initially deferred
);
create index waiting_place_now on bot.waiting_place (unit, since) where until is null;

create table bot.subject_category (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    category text not null,
    since date not null,
    until date,
    source text not null check (source in ('court_document', 'sentence_plan', 'staff_observation', 'the_person', 'other_authority')),
    recorded_by uuid not null references bot.account,
    recorded_at timestamptz not null,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade,
    check (until is null or until >= since),
    constraint subject_category_one_now exclude using btree (mentee with =) where (until is null) deferrable initially deferred
);
create index subject_category_by_mentee on bot.subject_category (mentee, since);
