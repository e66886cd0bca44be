-- An account has its stamp from its first row on, whoever writes it: Identity keeps no key of somebody who has none.
update bot.account set security_stamp = gen_random_uuid()::text where security_stamp is null;
alter table bot.account alter column security_stamp set default gen_random_uuid()::text;
