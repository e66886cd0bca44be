-- Safety: incidents apart from notes, who was asked to acknowledge them, the use of a duty to act, and what the security
-- office learns. Texts of different readers lie in different tables.
create table bot.incident (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    category text not null,
    happened_at timestamptz not null,
    place text not null,
    reported_by uuid not null references bot.account,
    reported_at timestamptz not null,
    follow_up_owner uuid not null references bot.account,
    follow_up_by date not null,
    followed_up_on date,
    step int not null check (step in (1, 2)),
    next_step_at timestamptz,
    acknowledged_by uuid references bot.account,
    acknowledged_at timestamptz,
    check ((acknowledged_by is null) = (acknowledged_at is null)),
    unique (id, mentee),
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade
);
create index incident_by_mentorship on bot.incident (mentorship, happened_at desc);
create index incident_to_follow_up on bot.incident (follow_up_owner, follow_up_by) where followed_up_on is null;
create index incident_next_step on bot.incident (next_step_at) where next_step_at is not null;

create table bot.incident_words (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    done bytea not null,
    foreign key (id, mentee) references bot.incident (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade
);
create index incident_words_by_mentee on bot.incident_words (mentee);

-- No text: a suspicion is spoken, never written here.
create table bot.duty (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    ground text not null,
    state text not null check (state in ('asked', 'acknowledged', 'passed_on', 'set_aside')),
    asked_by uuid not null references bot.account,
    asked_at timestamptz not null,
    step int not null check (step in (1, 2)),
    next_step_at timestamptz,
    acknowledged_by uuid references bot.account,
    acknowledged_at timestamptz,
    receiver text,
    passed_on_on date,
    told text,
    ended_at timestamptz,
    check ((acknowledged_by is null) = (acknowledged_at is null)),
    check ((receiver is null) = (passed_on_on is null)),
    check (acknowledged_by is null or acknowledged_by <> asked_by),
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade
);
create index duty_by_mentorship on bot.duty (mentorship, asked_at desc);
create index duty_next_step on bot.duty (next_step_at) where next_step_at is not null;

-- Each person is asked once about each thing, on however many nodes the job runs.
create table bot.safety_call (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    cause text not null,
    subject uuid not null,
    account uuid not null references bot.account,
    step int not null,
    asked_at timestamptz not null,
    acknowledged_at timestamptz,
    unique (subject, account),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade
);
create index safety_call_open on bot.safety_call (account, asked_at) where acknowledged_at is null;

-- In nobody's file: that, when, which category, at which establishment.
create table bot.incident_notice (
    id uuid primary key,
    unit int not null references bot.unit,
    establishment int references bot.establishment,
    category text not null,
    happened_at timestamptz not null,
    told_at timestamptz not null,
    read_by uuid references bot.account,
    read_at timestamptz
);
create index incident_notice_by_time on bot.incident_notice (told_at desc, id);
create index incident_notice_unread on bot.incident_notice (unit, told_at) where read_at is null;
create policy incident_notice_tell on bot.incident_notice for insert to bot_app with check ((select bot.actor()) is not null);
grant insert on bot.incident_notice to bot_app;

create table bot.incident_telling (
    id uuid primary key,
    category text not null,
    first text[] not null,
    hours int not null check (hours > 0),
    next text[] not null,
    set_by uuid references bot.account,
    set_at timestamptz not null
);
create index incident_telling_newest on bot.incident_telling (category, set_at desc, id desc);

-- An incident is what owes a debrief; the debrief stays the coach's one list.
alter table bot.debrief add column incident uuid references bot.incident;
create index debrief_by_incident on bot.debrief (incident) where incident is not null;

-- The units whose notices the hat worn may read: where its role is posted, all of them for a role without a unit.
create function bot.posted_units() returns int[]
language plpgsql stable security definer set search_path = bot, pg_temp as $$
declare t timestamptz := bot.now();
begin
    if bot.hat() = 'system' then return array(select u.id from bot.unit u); end if;
    return array(select distinct u.id from bot.account_role r join bot.unit u on r.unit is null or r.unit = u.id
        where r.account = bot.actor() and r.role = bot.hat() and r.since <= t and (r.until is null or r.until > t));
end $$;

-- Which people are told about a file, by function, at this moment. Whoever is kept away from the file is told nothing of it.
create function bot.to_be_told(p_mentee uuid, p_functions text[]) returns table (function text, account uuid)
language sql stable security definer set search_path = bot, pg_temp as $$
    with of_unit as (select m.unit from bot.mentee m where m.id = p_mentee),
    hats as (select r.account, r.role, r.unit from bot.account_role r join bot.account a on a.id = r.account
        where r.since <= bot.now() and (r.until is null or r.until > bot.now()) and a.disabled is null),
    told as (
        select 'coordinator' as function, h.account from hats h join bot.reach r on r.account = h.account and r.capacity = 'coordinator' and r.file is null
            and r.since <= bot.now() and (r.until is null or r.until > bot.now()) and r.unit = (select unit from of_unit) where h.role = 'coordinator'
        union select 'coach', c.account from bot.coaches_of(p_mentee) c join hats h on h.account = c.account and h.role = 'coach'
        union select 'security', h.account from hats h where h.role = 'security' and (h.unit is null or h.unit = (select unit from of_unit))
        union select 'administrator', h.account from hats h where h.role = 'administrator')
    select t.function, t.account from told t
    where bot.actor() is not null and t.function = any (p_functions)
      and not exists (select from bot.exclusion x where x.account = t.account and x.file = p_mentee and x.since <= bot.now() and (x.until is null or x.until > bot.now()))
$$;
