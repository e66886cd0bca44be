-- What people wrote for a region before the pack named any, or beside it: which of the pack's regions it means, said by a
-- coordinator. What they wrote stays where it lies; here is only its keyed hash.
create table bot.region_word (
    id uuid primary key,
    hash bytea not null,
    region text,
    said_by uuid not null references bot.account,
    said_at timestamptz not null
);
create index region_word_by_time on bot.region_word (said_at);
