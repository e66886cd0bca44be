-- Instruments of others: that one was used, and where it is kept. Items, answers and scores have no column.
create table bot.instrument (
    id uuid primary key,
    what text not null check (length(what) between 1 and 120),
    done_by text not null check (length(done_by) between 1 and 120),
    done_on date not null,
    kept_at text not null check (length(kept_at) between 1 and 200),
    recorded_by uuid not null references bot.account,
    recorded_at timestamptz not null,
    withdrawn_by uuid references bot.account,
    withdrawn_at timestamptz,
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index instrument_by_day on bot.instrument (done_on desc, id desc);
