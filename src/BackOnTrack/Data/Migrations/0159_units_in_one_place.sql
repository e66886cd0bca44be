-- Which units are somebody's to coordinate stood in two places, and only one of them counted a unit that is covered for
-- somebody else: its files could be read and none of its work done. A right is a row of the ledger, cover among them
-- (design.md, Reach): bot.units is the one home, asked once for the transaction.
drop policy reach_read on bot.reach;
create policy reach_read on bot.reach for select to bot_app using (account = (select bot.actor())
    or (select bot.hat()) in ('system', 'data_protection') or unit = any ((select bot.units('coordinator'))::int[]));
drop policy reach_add on bot.reach;
create policy reach_add on bot.reach for insert to bot_app with check ((select bot.hat()) = 'system' or unit = any ((select bot.units('coordinator'))::int[]));
drop policy reach_change on bot.reach;
create policy reach_change on bot.reach for update to bot_app using ((select bot.hat()) = 'system' or unit = any ((select bot.units('coordinator'))::int[]));

drop policy import_of_unit on bot.register_import;
create policy import_of_unit on bot.register_import to bot_app using (unit = any ((select bot.units('coordinator'))::int[]) or (select bot.hat()) = 'system');
drop policy mapping_of_unit on bot.import_mapping;
create policy mapping_of_unit on bot.import_mapping to bot_app using (unit = any ((select bot.units('coordinator'))::int[]) or (select bot.hat()) = 'system');
drop policy establishment_add_own on bot.establishment;
create policy establishment_add_own on bot.establishment for insert to bot_app with check (unit = any ((select bot.units('coordinator'))::int[]));

create or replace function bot.lookers(p_mentee uuid, p_from timestamptz, p_until timestamptz, p_skip int, p_take int)
returns table (at timestamptz, name text, hat text, act text, outcome text, in_a_list boolean)
language sql stable security definer set search_path = bot, pg_temp as $$
    select l.at, a.display_name, l.hat, l.act, l.outcome, l.mentee is null
    from bot.act_log l left join bot.account a on a.id = l.actor
    where l.at >= p_from and l.at < p_until and (l.mentee = p_mentee or p_mentee = any (l.seen))
      and (bot.hat() = 'data_protection' or exists (select from bot.mentee m where m.id = p_mentee and m.unit = any (bot.units('coordinator'))))
      and p_mentee <> all (bot.excluded())
    order by l.at desc, l.id desc offset p_skip limit p_take
$$;

drop function bot.my_units();
