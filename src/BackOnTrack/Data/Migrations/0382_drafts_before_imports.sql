-- What a draft said before a Word form took its place. Nobody's work is lost by an import.
create table bot.practice_before_import (
    id uuid primary key,
    practice uuid not null references bot.practice_entry,
    entry jsonb not null,
    replaced_by uuid not null references bot.account,
    replaced_at timestamptz not null
);
create index practice_before_import_by_practice on bot.practice_before_import (practice, replaced_at desc);
