-- Networking days, follow-up seminars, further training; and what mentors say about the modules.
create table bot.network_day (
    id uuid primary key,
    kind text not null check (kind in ('networking_day', 'follow_up_seminar', 'further_training')),
    title text not null,
    programme text not null,
    place text not null,
    "on" date not null,
    "from" time not null,
    until time not null,
    planned_by uuid not null references bot.account,
    planned_at timestamptz not null,
    check (until > "from")
);
create index network_day_by_day on bot.network_day ("on" desc, id);

create table bot.network_seat (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    network_day uuid not null references bot.network_day,
    comes boolean not null,
    answered_at timestamptz not null,
    attended boolean,
    unique (mentor, network_day),
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
create index network_seat_by_day on bot.network_seat (network_day);

create table bot.network_note (
    id uuid primary key,
    network_day uuid not null references bot.network_day,
    kind text not null check (kind in ('note', 'question')),
    words text not null,
    written_by uuid not null references bot.account,
    written_at timestamptz not null
);
create index network_note_by_day on bot.network_note (network_day, written_at);

-- The answers name nobody; that somebody has answered lies in the mentor's file.
create table bot.course_feedback (
    id uuid primary key,
    cohort uuid not null references bot.cohort,
    module int not null check (module > 0),
    useful int not null check (useful between 1 and 5),
    clear int not null check (clear between 1 and 5),
    practised int not null check (practised between 1 and 5),
    keep text not null,
    change text not null
);
create index course_feedback_by_cohort on bot.course_feedback (cohort, module);

create table bot.feedback_given (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    cohort uuid not null references bot.cohort,
    module int not null check (module > 0),
    unique (mentor, cohort, module),
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);

-- Answers come from somebody who holds a seat in the group; nothing in the row says from whom.
create policy definer_adds on bot.course_feedback for insert to current_user with check (session_user <> current_user);
create function bot.give_feedback(p_id uuid, p_cohort uuid, p_module int, p_useful int, p_clear int, p_practised int, p_keep text, p_change text) returns void
language plpgsql security definer set search_path = bot, pg_temp as $$
begin
    if bot.hat() is distinct from 'mentor' or not exists (select from bot.cohort_seat s where s.cohort = p_cohort and s.mentor = bot.actor()) then
        raise exception 'no seat in this group';
    end if;
    insert into bot.course_feedback (id, cohort, module, useful, clear, practised, keep, change)
        values (p_id, p_cohort, p_module, p_useful, p_clear, p_practised, p_keep, p_change);
end $$;
