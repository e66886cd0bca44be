-- What somebody is typing on a form of a mentee's file, sealed under the file's key: one draft per account, form and subject.
create table bot.draft (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    account uuid not null references bot.account,
    form text not null,
    subject uuid not null,
    once uuid,
    fields bytea not null,
    saved_at timestamptz not null,
    expires_at timestamptz not null,
    unique (account, form, subject),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index draft_by_expiry on bot.draft (expires_at);
