-- The code book of the interviews: a code as it stands, and every version of it with its day. A code ends or goes into another
-- one; none is deleted.
create table bot.interview_code (
    id uuid primary key,
    parent uuid references bot.interview_code,
    edition int not null check (edition > 0),
    name text not null,
    meaning text not null,
    use_when text not null,
    not_when text not null,
    example text not null,
    state text not null check (state in ('active', 'merged', 'retired')),
    merged_into uuid references bot.interview_code check (merged_into <> id),
    created_at timestamptz not null,
    closed_at timestamptz,
    closed_by uuid references bot.account,
    check (parent <> id),
    check ((state = 'active') = (closed_at is null) and (closed_at is null) = (closed_by is null)),
    check ((state = 'merged') = (merged_into is not null))
);
create unique index interview_code_in_book on bot.interview_code (lower(name)) where state = 'active';

create table bot.interview_code_version (
    id uuid primary key,
    code uuid not null references bot.interview_code,
    edition int not null check (edition > 0),
    parent uuid references bot.interview_code,
    name text not null,
    meaning text not null,
    use_when text not null,
    not_when text not null,
    example text not null,
    written_by uuid not null references bot.account,
    written_at timestamptz not null,
    unique (code, edition)
);
