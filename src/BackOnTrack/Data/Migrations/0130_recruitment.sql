-- The way in: what a mentor does and what is looked at, by version; whether strangers may apply; and who has applied.
create table bot.role_text (
    id uuid primary key,
    kind text not null check (kind in ('role', 'criteria')),
    number int not null check (number > 0),
    words text not null,
    published_by uuid not null references bot.account,
    published_at timestamptz not null,
    unique (kind, number)
);

create table bot.application_form (
    id uuid primary key,
    open boolean not null,
    changed_by uuid not null references bot.account,
    changed_at timestamptz not null
);
create index application_form_newest on bot.application_form (changed_at desc, id desc);

-- A file of its own before there is an account: its key lies in bot.mentor_key under the application's id.
create table bot.application (
    id uuid primary key,
    unit int not null references bot.unit,
    state text not null check (state in ('received', 'accepted', 'refused', 'withdrawn', 'entered')),
    way text not null check (way in ('public_form', 'coordinator')),
    sent_at timestamptz not null,
    role_text uuid not null references bot.role_text,
    background text not null,
    languages text[] not null,
    region text not null,
    name bytea not null,
    phone bytea,
    email bytea,
    motives bytea not null,
    experience bytea,
    availability bytea not null,
    review_due date not null,
    unique (id, unit)
);
create index application_by_time on bot.application (sent_at desc, id);
create index application_open on bot.application (sent_at) where state = 'received';
