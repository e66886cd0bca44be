-- A hearing that does not take place keeps its row and says so; the same day can be given again.
alter table bot.court_date add column called_off_on date;
drop index bot.court_date_once;
create unique index court_date_once on bot.court_date (mentee, "on", matter) where mistake is null and replaced_by is null and called_off_on is null;
