-- An interview and a reference taken by telephone are put right by who wrote them down, until the application is decided; what
-- stood there before stays beside it, and goes with the application when that is erased.
create table bot.interview_correction (
    id uuid primary key,
    application uuid not null,
    unit int not null,
    interview uuid not null references bot.application_interview on delete cascade,
    held_on date not null,
    impression bytea not null,
    reason bytea not null,
    corrected_by uuid not null references bot.account,
    corrected_at timestamptz not null,
    foreign key (application, unit) references bot.application (id, unit) on update cascade on delete cascade
);
create index interview_correction_by_application on bot.interview_correction (application);
alter table bot.interview_answer add column correction uuid references bot.interview_correction on delete cascade;
alter table bot.interview_answer drop constraint interview_answer_interview_position_key;
create unique index interview_answer_that_counts on bot.interview_answer (interview, position) where correction is null;

create table bot.referee_correction (
    id uuid primary key,
    application uuid not null,
    unit int not null,
    reference uuid not null references bot.application_reference on delete cascade,
    known text not null,
    reliable text not null,
    listens text not null,
    discreet text not null,
    calm text not null,
    boundaries text not null,
    recommends boolean not null,
    words bytea,
    reason bytea not null,
    corrected_by uuid not null references bot.account,
    corrected_at timestamptz not null,
    foreign key (application, unit) references bot.application (id, unit) on update cascade on delete cascade
);
create index referee_correction_by_application on bot.referee_correction (application);
alter table bot.application_reference add column taken_by uuid references bot.account, add check (taken_by is null or way = 'telephone');
