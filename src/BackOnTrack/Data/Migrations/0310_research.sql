-- Research files: who asked for which rows, with the report about them; the frozen rows, sealed and only while they may lie here;
-- and each time they were fetched. Nobody's file is named in any of it.
create table bot.research_request (
    id uuid primary key,
    requested_by uuid not null references bot.account,
    requested_at timestamptz not null,
    recipient uuid not null references bot.recipient,
    purpose text not null,
    ground text not null,
    project text not null check (length(project) between 1 and 160),
    rows text not null check (rows in ('inquiry', 'mentorship')),
    from_year int not null,
    until_year int not null,
    units int[] not null,
    variables text[] not null check (cardinality(variables) > 0),
    as_at date not null,
    keep_until date not null,
    report text not null,
    state text not null check (state in ('requested', 'refused', 'ready', 'destroyed', 'recalled')),
    decided_by uuid references bot.account,
    decided_at timestamptz,
    reason text check (length(reason) between 1 and 500),
    ready_until date,
    "check" text,
    destroyed_at timestamptz,
    recalled_because text,
    recalled_at timestamptz,
    delete_by date,
    deleted_on date,
    proof text,
    confirmed_by uuid references bot.account,
    check (until_year >= from_year and until_year < extract(year from as_at)),
    -- One asks and another decides.
    check (decided_by <> requested_by),
    check ((decided_by is null) = (state = 'requested')),
    check ((reason is not null) = (state = 'refused')),
    check ((ready_until is not null and "check" is not null) = (state in ('ready', 'destroyed', 'recalled'))),
    check (ready_until <= keep_until and delete_by <= keep_until),
    check ((destroyed_at is not null) = (state in ('destroyed', 'recalled'))),
    check ((recalled_at is not null and recalled_because is not null) = (state = 'recalled')),
    check ((deleted_on is null) = (proof is null) and (deleted_on is null) = (confirmed_by is null)),
    check (deleted_on is null or delete_by is not null)
);
create index research_request_by_time on bot.research_request (requested_at desc, id desc);
create index research_request_to_decide on bot.research_request (requested_at) where state = 'requested';
create index research_request_ready on bot.research_request (ready_until) where state = 'ready';
create index research_request_to_delete on bot.research_request (delete_by) where delete_by is not null and deleted_on is null;
create index research_request_out on bot.research_request (rows, from_year) where state = 'ready' or delete_by is not null;

create table bot.research_file (
    id uuid primary key references bot.research_request,
    content bytea not null
);

create table bot.research_download (
    id uuid primary key,
    request uuid not null references bot.research_request,
    by uuid not null references bot.account,
    at timestamptz not null,
    form text not null
);
create index research_download_by_request on bot.research_download (request, at desc);

-- Two files at one instant stand in line, so that the second is looked at with the first.
create function bot.research_in_line() returns void language sql as $$ select pg_advisory_xact_lock(310) $$;

create policy definer_counts on bot.research_request for select to current_user using (session_user <> current_user);
