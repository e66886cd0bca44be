-- An address is for whoever was asked when it was made, and confirms for nobody else.
alter table bot.release_link add made_for text;
update bot.release_link l set made_for = coalesce(i.waits_for, i.owner) from bot.release_item i where i.id = l.item;
alter table bot.release_link alter made_for set not null;
alter table bot.release_item add confirmed_by text;
update bot.release_item set confirmed_by = owner where state = 'done' and settled_by is null;
