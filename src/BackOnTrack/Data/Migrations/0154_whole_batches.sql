-- How many claims a payroll batch holds, whoever asks: a file of a batch is given out whole or not at all.
create policy definer_reads on bot.claim to current_user using (session_user <> current_user);
create function bot.batch_size(p_number int) returns bigint language sql stable security definer set search_path = bot, pg_temp as $$
    select count(*) from bot.claim c where c.batch = p_number
$$;
