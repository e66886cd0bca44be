-- Of endings after at least one session: whether the mentee said how the two worked together, on a sheet of paper or at a tablet, while it lasted.
create function bot_figures.feedback_given(f date, u date, a date, r jsonb) returns setof bot_figures.fact language sql stable as $$
    select c.mentee, c.unit, c.establishment, c.legal_status, c.referrer, null,
        case when exists (select from bot.relationship_check k join bot.relationship_answer w on w."check" = k.id
            where k.mentorship = e.mentorship and bot_figures.stood(k.recorded_at, k.replaced_at, k.voided_at, a)) then 'yes' else 'no' end, null::numeric
    from bot_figures.ended(f, u, a) e join bot_figures.courses(a) c on c.id = e.mentorship where exists (select from bot_figures.held(a) h where h.mentorship = e.mentorship)
$$;
