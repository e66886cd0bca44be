-- Quotes: proposed by one evaluator, checked by another. What is released lies in a table of its own, because others read it.
create table bot.interview_quote (
    id uuid primary key,
    interview uuid not null references bot.interview,
    note uuid not null references bot.interview_note on delete cascade,
    passage int not null check (passage > 0),
    words bytea not null,
    state text not null check (state in ('proposed', 'released', 'refused')),
    refused_because text check (refused_because in ('name', 'place', 'unusual_event', 'consent', 'changed_meaning')),
    proposed_by uuid not null references bot.account,
    proposed_at timestamptz not null,
    checked_by uuid references bot.account,
    checked_at timestamptz,
    -- Two people, here too.
    check (checked_by <> proposed_by),
    check ((state = 'proposed') = (checked_by is null) and (checked_by is null) = (checked_at is null)),
    check ((state = 'refused') = (refused_because is not null))
);
create index interview_quote_by_interview on bot.interview_quote (interview);
create index interview_quote_by_state on bot.interview_quote (state, proposed_at desc, id desc);

create table bot.released_quote (
    id uuid primary key,
    interview uuid not null references bot.interview,
    number int not null,
    asked text not null check (asked in ('mentor', 'coach', 'other')),
    held_on date not null,
    words bytea not null,
    proposed_by uuid not null references bot.account,
    released_by uuid not null references bot.account check (released_by <> proposed_by),
    released_at timestamptz not null,
    withdrawn_at timestamptz
);
create index released_quote_by_interview on bot.released_quote (interview);
create index released_quote_by_day on bot.released_quote (released_at desc, id desc);
create index released_quote_by_held_on on bot.released_quote (held_on) where withdrawn_at is null;
