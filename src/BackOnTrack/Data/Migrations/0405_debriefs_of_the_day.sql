-- An incident owes a debrief to everybody who was mentor in it on the day it happened: also to whoever ended since, and to the other
-- of two mentors, whose file is closed to the one who reports. Only for an incident the actor has just reported, and once for each.
create policy definer_owes on bot.incident for select to current_user using ((select session_user <> current_user));
create function bot.owe_debriefs(p_incident uuid, p_kind text) returns setof uuid language sql security definer set search_path = bot, pg_temp as $$
    insert into bot.debrief (id, mentor, unit, kind, happened_at, reported_by, reported_at, incident)
        select gen_random_uuid(), m.id, m.unit, p_kind, i.happened_at, i.reported_by, i.reported_at, i.id
        from bot.incident i cross join lateral (select bot.day_of(i.happened_at, bot.zone()) as day) d
        join bot.mentor m on exists (select from bot.mentor_period p where p.mentorship = i.mentorship and p.mentor = m.id and p.end_cause is distinct from 'mistake'
            and p."from" <= d.day and (p.until is null or p.until >= d.day))
        where i.id = p_incident and i.reported_by = bot.actor() and i.reported_at = bot.now()
            and not exists (select from bot.debrief b where b.incident = i.id and b.mentor = m.id)
    returning id
$$;
