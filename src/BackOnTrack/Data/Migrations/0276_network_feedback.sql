-- What those who came say about a gathering. The answers name nobody; that somebody has answered lies in the mentor's file.
create table bot.network_feedback (
    id uuid primary key,
    network_day uuid not null references bot.network_day,
    useful int not null check (useful between 1 and 5),
    keep text not null,
    change text not null
);
create index network_feedback_by_day on bot.network_feedback (network_day);

create table bot.network_feedback_given (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    network_day uuid not null references bot.network_day,
    unique (mentor, network_day),
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);

-- Answers come from somebody who was there; nothing in the row says from whom.
create policy definer_reads on bot.network_seat to current_user using (session_user <> current_user);
create policy definer_adds on bot.network_feedback for insert to current_user with check (session_user <> current_user);
create function bot.give_network_feedback(p_id uuid, p_day uuid, p_useful int, p_keep text, p_change text) returns void
language plpgsql security definer set search_path = bot, pg_temp as $$
begin
    if bot.hat() is distinct from 'mentor' or not exists (select from bot.network_seat s where s.network_day = p_day and s.mentor = bot.actor() and s.attended) then
        raise exception 'not there on this day';
    end if;
    insert into bot.network_feedback (id, network_day, useful, keep, change) values (p_id, p_day, p_useful, p_keep, p_change);
end $$;
