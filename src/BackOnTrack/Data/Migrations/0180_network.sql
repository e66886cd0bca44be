-- Network: that there is somebody, who it is, how to reach them, their own word, contacts and their notes, meetings with
-- those invited and what was agreed. Each circle of readers has a table of its own. Whoever is removed takes everything
-- along; that somebody was removed stays, without a word about whom.
create table bot.network_person (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    added_on date not null,
    added_by uuid not null references bot.account,
    unique (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index network_person_by_mentee on bot.network_person (mentee);

create table bot.network_portrait (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    first_name bytea not null,
    relation text not null,
    role text not null check (role in ('supportive', 'neutral', 'difficult')),
    is_child boolean not null,
    speaker text not null,
    may_say bytea,
    may_not_say bytea,
    foreign key (id, mentee) references bot.network_person (id, mentee) on delete cascade,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index network_portrait_by_mentee on bot.network_portrait (mentee);

create table bot.network_contact_data (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    full_name bytea,
    phone bytea,
    email bytea,
    address bytea,
    foreign key (id, mentee) references bot.network_person (id, mentee) on delete cascade,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index network_contact_data_by_mentee on bot.network_contact_data (mentee);

create table bot.network_consent (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    person uuid not null,
    word text not null check (word in ('given', 'declined', 'withdrawn')),
    "on" date not null,
    how text not null,
    by text not null,
    carer bytea,
    recorded_by uuid not null references bot.account,
    recorded_at timestamptz not null,
    foreign key (person, mentee) references bot.network_person (id, mentee) on delete cascade,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index network_consent_by_person on bot.network_consent (person, recorded_at desc);
create index network_consent_by_mentee on bot.network_consent (mentee);

create table bot.network_contact (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    person uuid not null,
    "on" date not null,
    how text not null,
    they_turned_to_us boolean not null,
    by uuid not null references bot.account,
    recorded_at timestamptz not null,
    unique (id, mentee),
    foreign key (person, mentee) references bot.network_person (id, mentee) on delete cascade,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index network_contact_by_person on bot.network_contact (person, "on" desc, id desc);
create index network_contact_by_mentee on bot.network_contact (mentee);

create table bot.network_contact_note (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    writer uuid not null references bot.account,
    by_mentor boolean not null,
    words bytea not null,
    foreign key (id, mentee) references bot.network_contact (id, mentee) on delete cascade,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index network_contact_note_by_mentee on bot.network_contact_note (mentee);

create table bot.network_removal (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    wish text not null,
    "on" date not null,
    by uuid not null references bot.account,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index network_removal_by_mentee on bot.network_removal (mentee);

create table bot.network_meeting (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    "on" date not null,
    at time,
    place bytea,
    agenda bytea not null,
    state text not null check (state in ('planned', 'held', 'called_off')),
    minutes bytea,
    unique (id, mentee),
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index network_meeting_by_mentee on bot.network_meeting (mentee, "on" desc);
create index network_meeting_planned on bot.network_meeting ("on") where state = 'planned';

create table bot.network_invitee (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    meeting uuid not null,
    person uuid,
    came boolean,
    unique (meeting, person),
    foreign key (meeting, mentee) references bot.network_meeting (id, mentee) on delete cascade,
    foreign key (person, mentee) references bot.network_person (id, mentee) on delete cascade,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index network_invitee_by_person on bot.network_invitee (person);
create index network_invitee_by_mentee on bot.network_invitee (mentee);

create table bot.network_agreement (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    meeting uuid not null,
    by text not null check (by in ('person', 'mentee', 'mentor', 'coordinator')),
    person uuid,
    what bytea not null,
    due date not null,
    state text not null check (state in ('open', 'kept', 'not_kept', 'dropped')),
    settled_on date,
    settled_by uuid references bot.account,
    check ((by = 'person') = (person is not null)),
    check ((state = 'open') = (settled_on is null) and (settled_on is null) = (settled_by is null)),
    foreign key (meeting, mentee) references bot.network_meeting (id, mentee) on delete cascade,
    foreign key (person, mentee) references bot.network_person (id, mentee) on delete cascade,
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index network_agreement_by_meeting on bot.network_agreement (meeting);
create index network_agreement_by_person on bot.network_agreement (person);
create index network_agreement_by_mentee on bot.network_agreement (mentee);
create index network_agreement_open on bot.network_agreement (due) where state = 'open';

-- What the mentee said about contacting people is a row of the assessment, which a mentor does not read. Whoever works
-- with the file's network learns this one word, and nothing of who witnessed it.
create policy definer_reads on bot.consent for select to current_user using (session_user <> current_user);
create function bot.word_on_contacting(p_mentee uuid) returns text
language sql stable security definer set search_path = bot, pg_temp as $$
    select c.word from bot.consent c
    where c.mentee = p_mentee and c.purpose = 'contact_named_people' and c.mentee <> all (bot.excluded())
      and (bot.wears('system') or c.unit = any (bot.units('coordinator')) or c.mentee in (select f from bot.files('coordinator', 'mentor') f))
    order by c.recorded_at desc, c.id desc limit 1
$$;
