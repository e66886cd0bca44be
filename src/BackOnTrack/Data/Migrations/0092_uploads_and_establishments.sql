-- A register's file that nobody confirms is thrown away by the house, and by nobody else; what was confirmed stays.
grant delete on bot.register_import to bot_app;
create policy import_swept on bot.register_import as restrictive for delete to bot_app
    using ((select bot.hat()) = 'system' and state in ('received', 'mapped', 'failed'));
create index register_import_unconfirmed on bot.register_import (received_at) where state in ('received', 'mapped', 'failed');

-- A coordinator adds an establishment the register names to the own unit; changing one stays the administrator's.
create policy establishment_add_own on bot.establishment for insert to bot_app
    with check ((select bot.hat()) = 'coordinator' and unit in (select bot.my_units()));
