-- The reasons an account gave for its last openings, so that a repeated text can be refused. Sealed; opened in the application.
create function bot.my_reasons(p_account uuid) returns table (detail bytea)
language sql stable security definer set search_path = bot, pg_temp as $$
    select l.detail from bot.act_log l where l.actor = p_account and l.actor = bot.actor() and l.act = 'file_open_with_reason'
        and l.outcome = 'done' and l.detail is not null order by l.id desc limit 20
$$;
create index act_log_by_actor on bot.act_log (actor, id desc);
