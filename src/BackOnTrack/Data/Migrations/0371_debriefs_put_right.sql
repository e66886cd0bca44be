-- A debrief reported by mistake is put right or withdrawn: what stood there before stays, and a withdrawn one counts nowhere.
alter table bot.debrief add column withdrawn_at timestamptz, add check (withdrawn_at is null or talk is null);
drop index bot.debrief_open;
create index debrief_open on bot.debrief (mentor) where talk is null and withdrawn_at is null;

create table bot.debrief_correction (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    debrief uuid not null references bot.debrief,
    kind text not null,
    happened_at timestamptz not null,
    withdraws boolean not null,
    reason bytea not null,
    corrected_by uuid not null references bot.account,
    corrected_at timestamptz not null,
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
create index debrief_correction_by_debrief on bot.debrief_correction (debrief);
create index debrief_correction_by_mentor on bot.debrief_correction (mentor);

create or replace function bot_figures.debriefs(f date, u date, a date) returns table (mentor uuid, unit int, days int) language sql stable as $$
    select d.mentor, d.unit, case when d.held_on <= a then d.held_on - bot.day_of(d.happened_at, bot.zone()) end
    from bot.debrief d where bot.day_of(d.happened_at, bot.zone()) between f and u and (d.withdrawn_at is null or bot.day_of(d.withdrawn_at, bot.zone()) > a)
$$;
