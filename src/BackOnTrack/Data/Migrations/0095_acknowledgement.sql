-- The coach's word on a session note's facts.
create table bot.session_acknowledgement (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    mentor uuid not null,
    by uuid not null references bot.account,
    at timestamptz not null,
    word text not null check (word in ('read', 'thanks', 'question')),
    question bytea,
    check ((word = 'question') = (question is not null)),
    foreign key (id, mentee, mentorship) references bot.session (id, mentee, mentorship) on delete cascade,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index session_acknowledgement_by_mentorship on bot.session_acknowledgement (mentorship);
