-- Plans: versions of the personal plan, their texts and goals, reviews, and the mentee's looks at the areas of life.
create table bot.plan (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    number int not null check (number > 0),
    state text not null check (state in ('draft', 'agreed', 'superseded')),
    variant text not null check (variant in ('ordinary', 'remand')),
    begun_on date not null,
    agreed_on date,
    superseded_on date,
    next_review date,
    next_occasion text,
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade,
    unique (mentorship, number),
    check ((state = 'draft') = (agreed_on is null)),
    check ((state = 'superseded') = (superseded_on is not null)),
    unique (id, mentee)
);
create index plan_by_review on bot.plan (next_review) where next_review is not null;
create index plan_by_mentee on bot.plan (mentee);
-- One plan counts at a time (asked at the commit, in which one gives way to the next), and one is being written.
alter table bot.plan add constraint plan_agreed exclude (mentorship with =) where (state = 'agreed') deferrable initially deferred;
create unique index plan_draft on bot.plan (mentorship) where state = 'draft';

create table bot.plan_text (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    plan uuid not null,
    part text not null,
    words bytea not null,
    foreign key (plan, mentee) references bot.plan (id, mentee) on delete cascade,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade,
    unique (plan, part)
);
create index plan_text_by_mentee on bot.plan_text (mentee);

create table bot.goal (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    plan uuid not null,
    root uuid not null,
    edition int not null check (edition > 0),
    carried_edition int,
    position int not null,
    weight int not null check (weight between 1 and 4),
    depends_on_others boolean not null,
    area text,
    aim bytea not null,
    much_less bytea not null,
    less bytea not null,
    as_hoped bytea not null,
    more bytea not null,
    much_more bytea not null,
    foreign key (plan, mentee) references bot.plan (id, mentee) on delete cascade,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade,
    unique (plan, root),
    unique (id, mentee)
);
create index goal_by_mentee on bot.goal (mentee);

create table bot.review (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    plan uuid,
    date date not null,
    recorded_on date not null,
    occasion text not null,
    together boolean not null,
    next_review date,
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade,
    foreign key (plan, mentee) references bot.plan (id, mentee),
    check (date <= recorded_on),
    unique (id, mentee)
);
create index review_by_mentorship on bot.review (mentorship, date desc);
create index review_by_mentee on bot.review (mentee);

create table bot.review_text (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    review uuid not null,
    part text not null,
    words bytea not null,
    foreign key (review, mentee) references bot.review (id, mentee) on delete cascade,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade,
    unique (review, part)
);
create index review_text_by_mentee on bot.review_text (mentee);

create table bot.goal_rating (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    review uuid not null,
    goal uuid not null,
    level text not null check (level in ('much_less', 'less', 'as_hoped', 'more', 'much_more')),
    mentee_sees text check (mentee_sees in ('much_less', 'less', 'as_hoped', 'more', 'much_more') and mentee_sees <> level),
    note bytea,
    foreign key (review, mentee) references bot.review (id, mentee) on delete cascade,
    foreign key (goal, mentee) references bot.goal (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade,
    unique (review, goal)
);
create index goal_rating_by_mentee on bot.goal_rating (mentee);

-- Ten areas, each on its own; no column and no view ever adds them up.
create table bot.life_check (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    date date not null,
    occasion text not null,
    view text not null check (view in ('mentee', 'mentor')),
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade,
    unique (id, mentee)
);
create index life_check_by_mentorship on bot.life_check (mentorship, date desc);
create index life_check_by_mentee on bot.life_check (mentee);

create table bot.life_answer (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    "check" uuid not null,
    area text not null,
    points int not null check (points between 0 and 10),
    foreign key ("check", mentee) references bot.life_check (id, mentee) on delete cascade,
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade,
    unique ("check", area)
);
create index life_answer_by_mentee on bot.life_answer (mentee);
