-- What a coach is typing of a talk and has not sent, sealed under the mentor's key: one draft per coach and mentor.
create table bot.talk_draft (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    coach uuid not null references bot.account,
    once uuid,
    fields bytea not null,
    saved_at timestamptz not null,
    expires_at timestamptz not null,
    unique (coach, mentor),
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
create index talk_draft_by_mentor on bot.talk_draft (mentor);
create index talk_draft_by_expiry on bot.talk_draft (expires_at);
