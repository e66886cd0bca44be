-- Relationship: what the mentee was asked about working together, the mentor's mirror of it, the code that lets the mentee answer alone,
-- and that a talk is asked for. What different readers read lies in different tables.
create table bot.relationship_check (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    mentor uuid references bot.account,
    root uuid not null,
    edition int not null check (edition > 0),
    occasion text not null,
    date date not null,
    way text not null check (way in ('paper', 'tablet')),
    not_answered text,
    recorded_at timestamptz not null,
    recorded_by uuid references bot.account,
    why bytea,
    replaced_at timestamptz,
    voided_at timestamptz,
    voided_by uuid references bot.account,
    voided_why bytea,
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade,
    unique (id, mentee),
    unique (root, edition),
    check ((edition = 1) = (why is null)),
    check ((way = 'tablet') = (recorded_by is null)),
    check ((voided_at is null) = (voided_why is null)),
    check (voided_at is null or replaced_at is null)
);
create index relationship_check_by_mentorship on bot.relationship_check (mentorship, date desc);
create index relationship_check_by_mentee on bot.relationship_check (mentee);
-- One check of a day counts; asked at the commit, in which one gives way to the next.
alter table bot.relationship_check add constraint relationship_check_of_a_day exclude (mentorship with =, date with =)
    where (replaced_at is null and voided_at is null) deferrable initially deferred;

create table bot.relationship_answer (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    "check" uuid not null,
    item text not null,
    level text not null check (level in ('not_at_all', 'a_little', 'partly', 'mostly', 'completely')),
    foreign key ("check", mentee) references bot.relationship_check (id, mentee) on delete cascade,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade,
    unique ("check", item)
);
create index relationship_answer_by_mentee on bot.relationship_answer (mentee);

create table bot.relationship_mirror (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    mentor uuid not null references bot.account,
    root uuid not null,
    edition int not null check (edition > 0),
    occasion text not null,
    date date not null,
    recorded_at timestamptz not null,
    why bytea,
    replaced_at timestamptz,
    voided_at timestamptz,
    voided_why bytea,
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade,
    unique (id, mentee),
    unique (root, edition),
    check ((edition = 1) = (why is null)),
    check ((voided_at is null) = (voided_why is null)),
    check (voided_at is null or replaced_at is null)
);
create index relationship_mirror_by_mentorship on bot.relationship_mirror (mentorship, date desc);
create index relationship_mirror_by_mentee on bot.relationship_mirror (mentee);
alter table bot.relationship_mirror add constraint relationship_mirror_of_a_day exclude (mentorship with =, mentor with =, date with =)
    where (replaced_at is null and voided_at is null) deferrable initially deferred;

create table bot.relationship_mirror_answer (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentor uuid not null references bot.account,
    mirror uuid not null,
    item text not null,
    level text not null check (level in ('not_at_all', 'a_little', 'partly', 'mostly', 'completely')),
    foreign key (mirror, mentee) references bot.relationship_mirror (id, mentee) on delete cascade,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade,
    unique (mirror, item)
);
create index relationship_mirror_answer_by_mentee on bot.relationship_mirror_answer (mentee);

create table bot.relationship_code (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    hash bytea not null unique,
    made_at timestamptz not null,
    made_by uuid not null references bot.account,
    expires timestamptz not null,
    used_at timestamptz,
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index relationship_code_by_mentorship on bot.relationship_code (mentorship);
create index relationship_code_by_mentee on bot.relationship_code (mentee);

create table bot.relationship_prompt (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    mentor uuid not null references bot.account,
    "check" uuid not null,
    asked_on date not null,
    talk uuid,
    withdrawn_at timestamptz,
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade,
    check (talk is null or withdrawn_at is null)
);
create index relationship_prompt_by_mentorship on bot.relationship_prompt (mentorship);
create index relationship_prompt_by_mentee on bot.relationship_prompt (mentee);
create index relationship_prompt_open on bot.relationship_prompt (mentor) where talk is null and withdrawn_at is null;

-- The mentorships the actor is or was mentor in: what was answered there stays shut to them, whichever hat they wear.
create function bot.mentored() returns uuid[]
language plpgsql stable security definer set search_path = bot, pg_temp as $$
begin
    return array(select distinct p.mentorship from bot.mentor_period p where p.mentor = bot.actor());
end $$;
