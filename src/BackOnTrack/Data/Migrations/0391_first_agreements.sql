-- A mentorship was agreed on when it was first agreed on: another mentor is a new agreement of the same mentorship, and the mentorship itself
-- knows only the newest. Counted by that, whoever had changed mentors was in no figure of the time before.
create or replace function bot_figures.courses(a date) returns table (id uuid, mentee uuid, unit int, establishment int, legal_status text, referrer text, agreed date, started date, ended date)
language sql stable as $$
    select m.id, m.mentee, m.unit, i.establishment, i.legal_status, i.asker, coalesce((select min(g.agreed_on) from bot.agreement g where g.mentorship = m.id), m.agreed_on), m.started_on,
        (select e.day from bot.mentorship_ending e where e.mentorship = m.id and e.day <= a and (e.withdrawn_at is null or bot.day_of(e.withdrawn_at, bot.zone()) > a) order by e.recorded desc limit 1)
    from bot.mentorship m left join bot.inquiry i on i.id = m.inquiry
$$;
create policy definer_reads on bot.agreement for select to current_user using (session_user <> current_user);
