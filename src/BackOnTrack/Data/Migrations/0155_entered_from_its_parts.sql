-- What somebody reaches is asked for in one place each; entering only keeps the answers for the transaction.
-- Too many files to be kept as one text are asked for each time.
create or replace function bot.entered() returns void language plpgsql as $$
declare files uuid[] := bot.files_reached();
begin
    perform set_config('bot.units', bot.units_posted(bot.hat())::text, true), set_config('bot.shut', bot.files_shut()::text, true),
        set_config('bot.files', case when cardinality(files) <= 300 then files::text else '' end, true);
end $$;
