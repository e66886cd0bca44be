-- While nobody knows the day of release, what was agreed keeps the last one that was known: the next moves it by what lies between.
alter table bot.release_item add measured_from date;
alter table bot.release_item disable row level security; alter table bot.release_path disable row level security;
update bot.release_item i set measured_from = p.was_on from bot.release_path p where p.id = i.path and p.release_on is null and i.area = 'agreed' and i.state = 'open';
alter table bot.release_item enable row level security; alter table bot.release_item force row level security;
alter table bot.release_path enable row level security; alter table bot.release_path force row level security;
