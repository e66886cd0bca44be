-- An application of which nothing has come may be kept beyond its day: somebody says why, and when it is looked at again.
create table bot.kept_application (
    id uuid primary key,
    application uuid not null,
    unit int not null,
    until date not null,
    words bytea not null,
    kept_by uuid not null references bot.account,
    kept_at timestamptz not null,
    foreign key (application, unit) references bot.application (id, unit) on update cascade on delete cascade
);
create index kept_application_by_application on bot.kept_application (application, kept_at desc);
