-- What is counted from the inquiry to the meetings. f, u: first and last day; a: the day one looks back from; r: the programme's numbers.

-- What an inquiry had come to on a day. A history read from a register has no day of decision; its outcome stands.
create function bot_figures.outcome_on(i bot.inquiry, a date) returns text language sql stable as $$
    select case when i.import is not null and i.decided_at is null then i.outcome
        when bot.day_of(i.decided_at, bot.zone()) <= a then i.outcome
        else coalesce((select case d.outcome when 'accepted' then 'mentorship' when 'waiting' then 'open' else d.reason end
            from bot.decision d join bot.target_group_assessment t on t.id = d.assessment
            where t.inquiry = i.id and d.decided_on <= a and (d.replaced_at is null or bot.day_of(d.replaced_at, bot.zone()) > a)
            order by d.decided_at desc limit 1), 'open') end
$$;

create function bot_figures.inquiries(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select i.mentee, i.unit, i.establishment, i.legal_status, i.asker, null, bot_figures.outcome_on(i, a), null::numeric
    from bot.inquiry i where i.received_on between f and u and i.state not in ('draft', 'repeat')
$$;

-- The first answer that was not "wait".
create function bot_figures.first_answers() returns table (inquiry uuid, day date, accepted boolean) language sql stable as $$
    select distinct on (t.inquiry) t.inquiry, d.decided_on, d.outcome = 'accepted'
    from bot.decision d join bot.target_group_assessment t on t.id = d.assessment where d.outcome <> 'waiting' order by t.inquiry, d.decided_at
$$;

create function bot_figures.decision_days(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select i.mentee, i.unit, i.establishment, i.legal_status, i.asker, null, 'counted', x.day - i.received_on
    from bot_figures.first_answers() x join bot.inquiry i on i.id = x.inquiry where x.day between f and u
$$;

create function bot_figures.first_meeting_days(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select i.mentee, i.unit, i.establishment, i.legal_status, i.asker, null, 'counted', greatest(0, m.day - x.day)
    from (select s.inquiry, min(v.day) as day from bot.mentorship s join bot.first_meeting v on v.mentorship = s.id group by s.inquiry) m
    join bot_figures.first_answers() x on x.inquiry = m.inquiry and x.accepted join bot.inquiry i on i.id = m.inquiry where m.day between f and u
$$;

-- A mentorship with what its inquiry said, and how it had ended by a day.
create function bot_figures.courses(a date) returns table (id uuid, mentee uuid, unit int, establishment int, legal_status text, referrer text, agreed date, started date, ended date)
language sql stable as $$
    select m.id, m.mentee, m.unit, i.establishment, i.legal_status, i.asker, m.agreed_on, m.started_on,
        (select e.day from bot.mentorship_ending e where e.mentorship = m.id and e.day <= a and (e.withdrawn_at is null or bot.day_of(e.withdrawn_at, bot.zone()) > a) order by e.recorded desc limit 1)
    from bot.mentorship m left join bot.inquiry i on i.id = m.inquiry
$$;

-- Three months after the first meeting as agreed: still the same two.
create function bot_figures.match_held(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null,
        case when (c.ended is null or c.ended > c.mark) and not exists (select from bot.mentor_period p where p.mentorship = c.id and p.place = 'primary'
            and p.start_cause in ('rematch', 'reassigned') and p."from" > c.started and p."from" <= c.mark) then 'yes' else 'no' end, null::numeric
    from (select *, (started + interval '3 months')::date as mark from bot_figures.courses(a)) c where c.mark between f and u
$$;

create function bot_figures.new_mentor(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null,
        coalesce((select p.start_cause from bot.mentor_period p where p.mentorship = c.id and p.place = 'primary' and p.start_cause in ('rematch', 'reassigned')
            and p."from" between f and u order by p."from" desc limit 1), 'never'), null::numeric
    from bot_figures.courses(a) c where c.agreed <= u and (c.ended is null or c.ended >= f)
$$;

-- Meetings that count on a day: those not struck out by then.
create function bot_figures.held(a date) returns table (mentorship uuid, mentee uuid, day date, minutes int) language sql stable as $$
    select s.mentorship, s.mentee, s.occurred_on, s.minutes from bot.session s
    where s.took_place = 'held' and s.occurred_on <= a and (s.voided_at is null or bot.day_of(s.voided_at, bot.zone()) > a)
$$;

create function bot_figures.meetings(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null, case s.took_place when 'held' then 'held' else s.cause end, null::numeric
    from bot.session s join bot_figures.courses(a) c on c.id = s.mentorship
    where s.occurred_on between f and u and (s.voided_at is null or bot.day_of(s.voided_at, bot.zone()) > a)
$$;

create function bot_figures.longest_gap(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null, 'counted', g.days
    from (select x.mentorship, max(x.day - x.before) as days from (select h.mentorship, h.day, lag(h.day) over (partition by h.mentorship order by h.day) as before from bot_figures.held(a) h) x
        where x.before is not null and x.day between f and u group by x.mentorship) g join bot_figures.courses(a) c on c.id = g.mentorship
$$;

-- Hours per month in which they met, inside and after release: where the person was on that day.
create function bot_figures.hours(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select h.mentee, min(c.unit), min(c.establishment), min(c.legal_status), min(c.referrer), h.phase, 'counted',
        round(sum(h.minutes) / 60.0 / count(distinct date_trunc('month', h.day)), 2)
    from (select x.*, case when (select p.status from bot.custody_period p where p.mentee = x.mentee and p.mistake is null and p."from" <= x.day and (p.until is null or p.until >= x.day)
            order by p."from" desc limit 1) in ('parole', 'released', 'community') then 'after_release' else 'inside' end as phase from bot_figures.held(a) x where x.day between f and u) h
    join bot_figures.courses(a) c on c.id = h.mentorship group by h.mentee, h.phase
$$;

create function bot_figures.supportive_person(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null, case when exists (
        select from bot.network_portrait p where p.mentee = c.mentee and p.role = 'supportive' and (
            exists (select from bot.network_contact k where k.person = p.id and k."on" <= u)
            or exists (select from bot.network_invitee v join bot.network_meeting m on m.id = v.meeting where v.person = p.id and v.came and m.state = 'held' and m."on" <= u))) then 'yes' else 'no' end, null::numeric
    from bot_figures.courses(a) c where c.started <= u and (c.ended is null or c.ended >= f)
$$;

-- Days from a transfer to the next meeting, and whether the mentor was the same a month later.
create function bot_figures.transfers(f date, u date, a date) returns table (mentorship uuid, arrived date) language sql stable as $$
    select c.id, t.arrived_on from bot.custody_transfer t join bot_figures.courses(a) c on c.mentee = t.mentee and c.agreed <= t.arrived_on and (c.ended is null or c.ended > t.arrived_on)
    where t.arrived_on between f and u and (t.mistake is null or bot.day_of(t.mistaken_at, bot.zone()) > a)
$$;
create function bot_figures.days_after_transfer(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null, 'counted', n.day - t.arrived
    from bot_figures.transfers(f, u, a) t join bot_figures.courses(a) c on c.id = t.mentorship
    cross join lateral (select min(h.day) as day from bot_figures.held(a) h where h.mentorship = t.mentorship and h.day >= t.arrived) n where n.day is not null
$$;
create function bot_figures.kept_mentor(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null, case when exists (
        select from bot.mentor_period p where p.mentorship = t.mentorship and p.place = 'primary' and p."from" <= t.arrived
            and (p.until is null or p.until > t.arrived + 30 or p.end_cause = 'mentorship_ended')) then 'yes' else 'no' end, null::numeric
    from bot_figures.transfers(f - 30, u - 30, a) t join bot_figures.courses(a) c on c.id = t.mentorship
$$;
