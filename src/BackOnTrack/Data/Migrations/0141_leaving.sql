-- Leaving: from when until when somebody was a mentor and why it ended, and until when the file is kept.
create table bot.corps_period (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    "from" date,
    until date,
    cause text,
    keep_until date,
    check ((until is null) = (cause is null)),
    check (keep_until is null or until is not null),
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
create unique index corps_period_open on bot.corps_period (mentor) where until is null;
create index corps_period_by_mentor on bot.corps_period (mentor);

-- The checklist is finished by an act of its own; lists with every tick of before were.
alter table bot.mentor disable row level security; alter table bot.coach_period disable row level security;
alter table bot.mentor add column leaving_finished_on date;
insert into bot.corps_period (id, mentor, unit, "from", until, cause)
    select gen_random_uuid(), m.id, m.unit, least((select min(c."from") from bot.coach_period c where c.mentor = m.id), m.left_on), m.left_on, case when m.left_on is not null then 'other' end
    from bot.mentor m;
alter table bot.mentor enable row level security; alter table bot.coach_period enable row level security;

-- Whoever left wears the mentor's hat no longer, in this instant; other hats are not the coordinator's to end.
create function bot.end_mentor_access(p_mentor uuid) returns void
language plpgsql security definer set search_path = bot, pg_temp as $$
begin
    if bot.hat() is distinct from 'coordinator' or not exists (select from bot.mentor m where m.id = p_mentor and m.state = 'left') then
        raise exception 'only of somebody who left' using errcode = 'insufficient_privilege';
    end if;
    update bot.account_role r set until = greatest(bot.now(), r.since) where r.account = p_mentor and r.role = 'mentor' and r.until is null;
    update bot.sign_in s set ended = bot.now(), ended_because = 'left' where s.account = p_mentor and s.hat = 'mentor' and s.ended is null;
end $$;
