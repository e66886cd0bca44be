-- Release: the list of one person with its points, the addresses for owners outside, who meets them at the gate, the meeting
-- before, the contacts of the year after, and what is handed over.
create table bot.release_path (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    kind text not null check (kind in ('whole', 'short_kit')),
    release_on date,
    remand_since date,
    begun_on date not null,
    was_on date,
    moved_on date,
    released_on date,
    unique (mentorship),
    unique (id, mentee),
    check (kind = 'whole' or remand_since is not null),
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index release_path_by_mentee on bot.release_path (mentee);
create index release_path_coming on bot.release_path (release_on) where released_on is null;

create table bot.release_item (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    path uuid not null,
    area text not null,
    owner text not null,
    step text,
    kit boolean not null,
    if_wished boolean not null,
    what bytea,
    due date,
    was_due date,
    state text not null check (state in ('open', 'done', 'not_needed')),
    waits_for text check (waits_for not in ('mentor', 'coordinator')),
    waits_since date,
    waits_why bytea,
    look_again boolean not null,
    words bytea,
    settled_on date,
    settled_by uuid references bot.account,
    unique (id, mentee),
    check ((area = 'agreed') = (what is not null)),
    check ((waits_for is null) = (waits_since is null)),
    check ((state = 'open') = (settled_on is null)),
    foreign key (path, mentee) references bot.release_path (id, mentee) on delete cascade,
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create unique index release_item_once on bot.release_item (path, area) where area <> 'agreed';
create index release_item_by_mentorship on bot.release_item (mentorship);
create index release_item_by_mentee on bot.release_item (mentee);
create index release_item_open on bot.release_item (due) where state = 'open' and not if_wished;
create index release_item_look_again on bot.release_item (mentorship) where look_again;

create table bot.release_link (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    item uuid not null,
    code text not null,
    hash bytea not null unique,
    made_at timestamptz not null,
    expires timestamptz not null,
    used_at timestamptz,
    foreign key (item, mentee) references bot.release_item (id, mentee) on delete cascade,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index release_link_by_item on bot.release_link (item);
create index release_link_by_mentee on bot.release_link (mentee);

create table bot.gate_plan (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    who bytea,
    at time,
    place bytea,
    fallback bytea,
    tonight bytea,
    call bytea,
    written_on date not null,
    is_whole boolean not null,
    unique (mentorship),
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index gate_plan_by_mentee on bot.gate_plan (mentee);

create table bot.release_meeting (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    "on" date not null,
    "with" text[] not null check (cardinality("with") > 0),
    words bytea,
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index release_meeting_by_mentorship on bot.release_meeting (mentorship, "on" desc);
create index release_meeting_by_mentee on bot.release_meeting (mentee);

create table bot.release_contact (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    kind text not null,
    due date not null,
    held_on date,
    way text,
    areas text[] not null,
    words bytea,
    tried int not null check (tried >= 0),
    unique (mentorship, kind),
    check ((held_on is null) = (way is null)),
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index release_contact_by_mentee on bot.release_contact (mentee);
create index release_contact_due on bot.release_contact (due) where held_on is null;

create table bot.release_handover (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    words bytea not null,
    written_on date not null,
    written_by uuid not null references bot.account,
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index release_handover_by_mentorship on bot.release_handover (mentorship, id desc);
create index release_handover_by_mentee on bot.release_handover (mentee);
