-- Each writing about a contact after release is kept: every try, what was held, and what corrects it beside what was wrong.
-- Words that lie with the contact itself stay there until the next writing: they are sealed to their row and cannot be moved here.
alter table bot.release_contact add writings int not null default 0 check (writings >= 0);
create table bot.release_contact_entry (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    contact uuid not null references bot.release_contact on delete cascade,
    number int not null check (number > 0),
    "on" date,
    way text not null,
    areas text[] not null,
    words bytea,
    written_at timestamptz,
    written_by uuid references bot.account,
    corrects uuid references bot.release_contact_entry,
    unique (contact, number),
    check ((written_at is null) = (written_by is null)),
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index release_contact_entry_by_mentee on bot.release_contact_entry (mentee);
create index release_contact_entry_corrects on bot.release_contact_entry (corrects) where corrects is not null;
