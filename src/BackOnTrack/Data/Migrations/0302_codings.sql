-- Codings of a version of a note: two coders at most, each for themselves. What one has ticked is hidden from everybody else
-- until both are done, or the one has said that there will be no second.
create table bot.interview_coding (
    id uuid primary key,
    interview uuid not null references bot.interview,
    note uuid not null references bot.interview_note on delete cascade,
    coder uuid not null references bot.account,
    place int not null check (place in (1, 2)),
    begun_at timestamptz not null,
    done_at timestamptz,
    alone boolean not null,
    unique (note, coder),
    unique (note, place),
    unique (id, note, coder),
    check (not alone or (done_at is not null and place = 1))
);
create index interview_coding_by_interview on bot.interview_coding (interview);

create table bot.interview_tick (
    id uuid primary key,
    coding uuid not null,
    interview uuid not null references bot.interview,
    note uuid not null,
    coder uuid not null,
    passage int not null check (passage > 0),
    code uuid not null references bot.interview_code,
    unique (coding, passage, code),
    foreign key (coding, note, coder) references bot.interview_coding (id, note, coder) on delete cascade
);
create index interview_tick_by_code on bot.interview_tick (code, note, passage);
create index interview_tick_by_note on bot.interview_tick (note, passage);

-- What two coders settled on where they differed.
create table bot.interview_resolution (
    id uuid primary key,
    interview uuid not null references bot.interview,
    note uuid not null references bot.interview_note on delete cascade,
    passage int not null check (passage > 0),
    code uuid not null references bot.interview_code,
    holds boolean not null,
    words bytea not null,
    settled_by uuid not null references bot.account,
    settled_at timestamptz not null,
    unique (note, passage, code)
);
create index interview_resolution_by_code on bot.interview_resolution (code);

-- The versions of notes whose ticks everybody may read who may read interviews. Asked once per query, by the wall.
create policy definer_reads on bot.interview_coding for select to current_user using (session_user <> current_user);
create function bot.open_notes() returns uuid[] language sql stable security definer set search_path = bot, pg_temp as $$
    select coalesce(array_agg(note), '{}') from (select note from bot.interview_coding group by note having count(done_at) = 2 or bool_or(alone)) open
$$;
