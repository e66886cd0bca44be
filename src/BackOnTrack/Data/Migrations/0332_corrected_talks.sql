-- A talk that was written down wrong is put right: what stood there before stays, the facts for all who read the talk and the
-- coach's own note for its writer alone.
create table bot.talk_correction (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    talk uuid not null,
    held_on date not null,
    how text not null,
    reason bytea not null,
    corrected_at timestamptz not null,
    unique (id, mentor),
    foreign key (talk, mentor) references bot.coach_talk (id, mentor),
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
create index talk_correction_by_talk on bot.talk_correction (talk);
create index talk_correction_by_mentor on bot.talk_correction (mentor);

create table bot.earlier_coach_note (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    coach uuid not null references bot.account,
    topics text[] not null,
    words bytea,
    foreign key (id, mentor) references bot.talk_correction (id, mentor),
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
create index earlier_coach_note_by_mentor on bot.earlier_coach_note (mentor);
