-- Pictures drawn small, for the list of documents. Sealed, and behind the wall of the record like the file itself.
create table bot.document_picture (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    about text not null,
    record uuid not null,
    content bytea not null,
    foreign key (id, mentee) references bot.document (id, mentee) on delete cascade,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index document_picture_by_mentee on bot.document_picture (mentee);
