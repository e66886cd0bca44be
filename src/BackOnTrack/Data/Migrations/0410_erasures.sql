-- A file is erased whole, by two people, and stays erased after a restore (docs/decisions/0032).
create table bot.erasure_proposal (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    reference text not null,
    ground text not null check (ground in ('kept_long_enough', 'asked_by_the_person', 'never_to_be_registered', 'request_accepted')),
    words bytea not null,
    proposed_by uuid not null references bot.account,
    proposed_at timestamptz not null,
    state text not null check (state in ('open', 'taken_back', 'refused')),
    ended_by uuid references bot.account,
    ended_at timestamptz,
    reason bytea,
    check ((state = 'open') = (ended_at is null)),
    check ((ended_by is null) = (ended_at is null)),
    check ((state = 'refused') = (reason is not null)),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade
);
create unique index erasure_proposal_open on bot.erasure_proposal (mentee) where state = 'open';
create index erasure_proposal_of_file on bot.erasure_proposal (mentee, unit);
create index erasure_proposal_waiting on bot.erasure_proposal (proposed_at, id) where state = 'open';

-- What stays. Accounts and unit are numbers without a reference: after a restore the line may be older than they are.
create table bot.erasure (
    id uuid primary key,
    file uuid not null,
    unit int not null,
    ground text not null,
    proposed_by uuid not null,
    decided_by uuid not null,
    erased_at timestamptz not null,
    rows int not null,
    check (proposed_by <> decided_by)
);
create index erasure_by_time on bot.erasure (erased_at desc, id);
create index erasure_of_file on bot.erasure (file);

-- Whether a hold stands on a file on a day. None is known yet.
create function bot.held(p_mentee uuid, p_day date) returns boolean language sql stable as $$ select false $$;

-- The file that is being erased, or looked at for it; only for what a function with definer's rights asks. The walls are raised
-- with a policy for the owner on every table of a file (Walls.cs), which holds for this one file and for nothing else.
create function bot.erasing() returns uuid language sql stable as $$
    select case when session_user <> current_user then nullif(current_setting('bot.erasing', true), '')::uuid end
$$;

-- Every table in which rows of a file lie, and the column that says of which. Read from the catalogue: a new table is among
-- them by itself. The act log stays (obligations, O48).
create function bot.tables_of_a_file() returns table (name text, col text, has_id boolean) language sql stable as $$
    select c.relname::text, a.attname::text,
        exists (select from pg_catalog.pg_attribute i where i.attrelid = c.oid and i.attname = 'id' and i.atttypid = 'uuid'::regtype and not i.attisdropped)
    from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'bot'::regnamespace and c.relkind = 'r' and (a.attname = 'mentee' and c.relname <> 'act_log'
        or (c.relname::text, a.attname::text) in (('mentee', 'id'), ('reach', 'file'), ('exclusion', 'file'), ('file_key', 'owner')))
$$;

-- Whether an address names one of these records.
create function bot.names_one_of(p_words text, p_ids uuid[]) returns boolean language sql immutable as $$
    select exists (select from regexp_matches(coalesce(p_words, ''), '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') m where m[1]::uuid = any (p_ids))
$$;

-- Whether something of a file is under way: a mentorship that has not ended; an inquiry that is not decided, or whose person was
-- accepted and has had no mentor yet. Of what whoever asks can see.
create function bot.mentorship_runs(p_mentee uuid) returns boolean language sql stable as $$
    select exists (select from bot.mentorship x where x.mentee = p_mentee and x.state not in ('completed', 'broken_off', 'cancelled'))
$$;
create function bot.inquiry_runs(p_mentee uuid) returns boolean language sql stable as $$
    select exists (select from bot.inquiry x where x.mentee = p_mentee and (x.state in ('new', 'under_assessment', 'waiting')
        or (x.state = 'accepted' and not exists (select from bot.mentorship m where m.inquiry = x.id))))
$$;

-- For the functions below alone: nothing here asks who is asking.
create function bot.standing_against(p_mentee uuid, p_day date) returns text[] language sql stable as $$
    select array_remove(array[
        case when bot.held(p_mentee, p_day) then 'held' end,
        case when bot.mentorship_runs(p_mentee) then 'mentorship' end,
        case when bot.inquiry_runs(p_mentee) then 'inquiry' end,
        case when exists (select from bot.incident x where x.mentee = p_mentee and x.withdrawn_at is null and (x.followed_up_on is null or x.acknowledged_at is null)) then 'incident' end,
        case when exists (select from bot.duty x where x.mentee = p_mentee and x.state in ('asked', 'acknowledged')) then 'duty' end,
        case when exists (select from bot.recipient_notice x where x.mentee = p_mentee and x.told_on is null) then 'notice' end,
        case when exists (select from bot.claim c join bot.session s on s.id = c.session where s.mentee = p_mentee and c.state in ('sent', 'sent_back', 'approved')) then 'claim' end
    ], null)
$$;

-- Who may look at the erasing of a file: the unit's coordinators, those who opened it with a reason, and data protection, where it is not shut to them.
create function bot.may_erase(p_mentee uuid, p_unit int) returns boolean language sql stable as $$
    select p_mentee <> all (bot.excluded()) and (p_unit = any (bot.units('coordinator')) or p_mentee in (select bot.files('coordinator')) or bot.wears('data_protection'))
$$;

-- What stands against erasing a file; null where the file is not there for whoever asks.
create function bot.against_erasing(p_mentee uuid, p_day date) returns text[]
language plpgsql stable security definer set search_path = bot, pg_temp as $$
declare found text[];
begin
    perform set_config('bot.erasing', p_mentee::text, true);
    if exists (select from bot.mentee m where m.id = p_mentee and bot.may_erase(m.id, m.unit)) then found := bot.standing_against(p_mentee, p_day); end if;
    perform set_config('bot.erasing', '', true);
    return found;
end $$;

-- What would go, table by table; nothing where no proposal waits that the asker may decide.
create function bot.erasure_counts(p_mentee uuid) returns table (name text, rows int)
language plpgsql stable security definer set search_path = bot, pg_temp as $$
declare t record; n int;
begin
    perform set_config('bot.erasing', p_mentee::text, true);
    if exists (select from bot.mentee m join bot.erasure_proposal p on p.mentee = m.id and p.state = 'open' where m.id = p_mentee and bot.may_erase(m.id, m.unit)) then
        for t in select f.name, f.col from bot.tables_of_a_file() f loop
            execute format('select count(*)::int from bot.%I where %I = $1', t.name, t.col) into n using p_mentee;
            if n > 0 then name := t.name; rows := n; return next; end if;
        end loop;
    end if;
    perform set_config('bot.erasing', '', true);
end $$;

-- Everything that lies in a file, and what hangs on it by other names. Answers how many rows went. Nobody's to call.
create function bot.wipe_file(p_mentee uuid) returns int
language plpgsql security definer set search_path = bot, pg_temp as $$
declare ids uuid[] := array[p_mentee]; more uuid[]; waiting text[]; next text; t record; n int; gone int := 0;
begin
    perform set_config('bot.erasing', p_mentee::text, true);
    for t in select f.name, f.col from bot.tables_of_a_file() f where f.has_id loop
        execute format('select array_agg(id) from bot.%I where %I = $1', t.name, t.col) into more using p_mentee;
        ids := ids || coalesce(more, '{}');
    end loop;

    -- What names the file or a record of it in an address or a number.
    delete from bot.reminder x where x.record = any (ids) or x.notice in (select v.id from bot.notice v where bot.names_one_of(v.path, ids));
    get diagnostics n = row_count; gone := gone + n;
    delete from bot.notice x where bot.names_one_of(x.path, ids);
    get diagnostics n = row_count; gone := gone + n;
    delete from bot.desk_draft x where bot.names_one_of(x.address, ids) or x.about = any (ids);
    get diagnostics n = row_count; gone := gone + n;
    delete from bot.kept_form x where bot.names_one_of(x.path, ids);
    get diagnostics n = row_count; gone := gone + n;
    delete from bot.form_answer x where x.made = any (ids);
    get diagnostics n = row_count; gone := gone + n;
    delete from bot.incident_notice x where x.id = any (ids);
    get diagnostics n = row_count; gone := gone + n;
    -- What a register that is through looked like is read by nobody any more, and may quote it.
    update bot.register_import x set looked = '' where x.ended_at is not null and x.id in (select i.import from bot.inquiry i where i.mentee = p_mentee);
    -- Money stays where it was booked: mentor, month and amount. Which meeting it was for goes, and what was written about it.
    update bot.claim x set session = gen_random_uuid(), mentorship = gen_random_uuid(), day = date_trunc('month', x.day)::date, expense_words = null, reason = null
    where x.session = any (ids) or x.mentorship = any (ids);

    -- What lies outside the file and points into it points nowhere from now on; where it may not, the delete below stops everything.
    for t in select k.conrelid::regclass::text as name, a.attname::text as col, k.confrelid::regclass::text as target
        from pg_catalog.pg_constraint k join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1] and not a.attnotnull
        where k.contype = 'f' and k.connamespace = 'bot'::regnamespace and cardinality(k.conkey) = 1
            and (select c.relname::text from pg_catalog.pg_class c where c.oid = k.confrelid) in (select f.name from bot.tables_of_a_file() f)
            and (select c.relname::text from pg_catalog.pg_class c where c.oid = k.conrelid) not in (select f.name from bot.tables_of_a_file() f)
    loop
        execute format('update %s set %I = null where %I = any ($1)', t.name, t.col, t.col) using ids;
    end loop;

    -- What others point to waits for them.
    waiting := array(select distinct f.name from bot.tables_of_a_file() f);
    while cardinality(waiting) > 0 loop
        select w into next from unnest(waiting) w where not exists (
            select from pg_catalog.pg_constraint k join pg_catalog.pg_class c on c.oid = k.conrelid
            where k.contype = 'f' and k.confrelid = format('bot.%I', w)::regclass and k.conrelid <> k.confrelid and c.relname::text = any (waiting)) order by w limit 1;
        if next is null then raise exception 'these tables point to each other: %', waiting; end if;
        for t in select f.col from bot.tables_of_a_file() f where f.name = next loop
            execute format('delete from bot.%I where %I = $1', next, t.col) using p_mentee;
            get diagnostics n = row_count; gone := gone + n;
        end loop;
        waiting := array_remove(waiting, next);
    end loop;
    perform set_config('bot.erasing', '', true);
    return gone;
end $$;

-- The one way to erase a file: it looks at proposal, people and states itself. One erasure at a time, so that the ledger outside the
-- database is written by one. The caller writes the line there before this transaction ends. p_day is the service's own day.
create function bot.erase_file(p_mentee uuid, p_proposal uuid, p_erasure uuid, p_day date) returns int
language plpgsql security definer set search_path = bot, pg_temp as $$
declare m bot.mentee; p bot.erasure_proposal; gone int;
begin
    perform pg_advisory_xact_lock(4832);
    perform set_config('bot.erasing', p_mentee::text, true);
    select x.* into m from bot.mentee x where x.id = p_mentee for update;
    select x.* into p from bot.erasure_proposal x where x.id = p_proposal and x.mentee = p_mentee for update;
    if m.id is null or p.id is null or p.state <> 'open' or p.proposed_by = bot.actor() or not bot.may_erase(m.id, m.unit)
        or (p_mentee = any (bot.glass()) and not bot.wears('data_protection')) -- what is only looked into is not erased
        or cardinality(bot.standing_against(p_mentee, p_day)) > 0 then
        raise exception 'not a file to erase' using errcode = 'insufficient_privilege';
    end if;
    gone := bot.wipe_file(p_mentee);
    perform set_config('bot.erasing', p_mentee::text, true);
    insert into bot.erasure (id, file, unit, ground, proposed_by, decided_by, erased_at, rows)
    values (p_erasure, p_mentee, m.unit, p.ground, p.proposed_by, bot.actor(), bot.now(), gone);
    perform set_config('bot.erasing', '', true);
    return gone;
end $$;

-- A line of the ledger outside, carried out again: what a restore brought back goes, and the line stands in the database. The
-- machine's alone, and whatever state the file came back in: it was decided by two.
create function bot.erase_again(p_erasure uuid, p_file uuid, p_unit int, p_ground text, p_proposed_by uuid, p_decided_by uuid, p_erased_at timestamptz, p_rows int) returns int
language plpgsql security definer set search_path = bot, pg_temp as $$
declare gone int;
begin
    if not bot.wears('system') then raise exception 'only the machine erases again' using errcode = 'insufficient_privilege'; end if;
    perform pg_advisory_xact_lock(4832);
    gone := bot.wipe_file(p_file);
    perform set_config('bot.erasing', p_file::text, true);
    insert into bot.erasure (id, file, unit, ground, proposed_by, decided_by, erased_at, rows)
    values (p_erasure, p_file, p_unit, p_ground, p_proposed_by, p_decided_by, p_erased_at, p_rows) on conflict (id) do nothing;
    perform set_config('bot.erasing', '', true);
    return gone;
end $$;
