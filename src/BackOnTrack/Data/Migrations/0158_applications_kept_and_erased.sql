-- An application is put right until it is decided, and what stood there before stays beside it. When nothing has come of it
-- and its day is here it is erased: rows, key and all; that there was one, and how it ended, stays.
create table bot.application_version (
    id uuid primary key,
    application uuid not null,
    unit int not null,
    replaced_at timestamptz not null,
    replaced_by uuid not null references bot.account,
    background text not null,
    languages text[] not null,
    region text not null,
    name bytea not null,
    phone bytea,
    email bytea,
    motives bytea not null,
    experience bytea,
    availability bytea not null,
    foreign key (application, unit) references bot.application (id, unit) on update cascade
);
create index application_version_by_application on bot.application_version (application, replaced_at desc);

create table bot.erased_application (
    id uuid primary key,
    unit int not null references bot.unit,
    outcome text not null check (outcome in ('refused', 'withdrawn')),
    decided_on date not null,
    erased_at timestamptz not null,
    erased_by uuid not null references bot.account
);
create index erased_application_by_time on bot.erased_application (erased_at desc, id);
create index application_to_erase on bot.application (review_due) where state in ('refused', 'withdrawn');

do $$ declare t text; begin
    foreach t in array array['application', 'application_interview', 'interview_answer', 'application_reference', 'application_check',
        'application_decision', 'application_version', 'erased_application', 'mentor_key'] loop
        execute format('create policy definer_erases on bot.%I to current_user using (session_user <> current_user)', t);
    end loop;
end $$;

-- No right to delete is given to the application: this is the one way, it looks at the rows itself, and nothing is left to undo.
create function bot.erase_application(p_application uuid) returns void
language plpgsql security definer set search_path = bot, pg_temp as $$
declare a bot.application; decided date;
begin
    select x.* into a from bot.application x where x.id = p_application and x.unit = any (bot.units('coordinator')) and x.id <> all (bot.excluded()) for update;
    -- The day is the service's own, which may have begun already.
    if a.id is null or a.state not in ('refused', 'withdrawn') or a.review_due > (bot.now() + interval '14 hours')::date then
        raise exception 'not an application to erase' using errcode = 'insufficient_privilege';
    end if;
    select max(d.decided_at)::date into decided from bot.application_decision d where d.application = a.id;
    delete from bot.interview_answer x where x.application = a.id;
    delete from bot.application_interview x where x.application = a.id;
    delete from bot.application_reference x where x.application = a.id;
    delete from bot.application_check x where x.application = a.id;
    delete from bot.application_decision x where x.application = a.id;
    delete from bot.application_version x where x.application = a.id;
    delete from bot.application x where x.id = a.id;
    delete from bot.mentor_key x where x.owner = a.id;
    insert into bot.erased_application (id, unit, outcome, decided_on, erased_at, erased_by) values (a.id, a.unit, a.state, decided, bot.now(), bot.actor());
end $$;

-- What the corps is looked for by: an inquiry may wish for a mentor who comes from a certain work.
alter table bot.inquiry add column wished_backgrounds text[] not null default '{}';
