-- What was noted of a duty to act by a slip of the hand and taken back: what stood there stays, by closed lists and without a word of text.
create table bot.duty_correction (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    duty uuid not null references bot.duty,
    state text not null check (state in ('passed_on', 'set_aside')),
    receiver text,
    passed_on_on date,
    told text,
    slip text not null,
    at timestamptz not null,
    by uuid not null references bot.account,
    check ((state = 'passed_on') = (receiver is not null) and (receiver is null) = (passed_on_on is null)),
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index duty_correction_by_duty on bot.duty_correction (duty, at);
create index duty_correction_by_mentee on bot.duty_correction (mentee);
