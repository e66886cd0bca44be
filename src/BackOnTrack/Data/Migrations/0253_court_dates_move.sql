-- A hearing that is moved keeps its row and says which day took its place.
alter table bot.court_date add column replaced_by uuid references bot.court_date deferrable initially deferred; -- the new day is written after it
drop index bot.court_date_once;
create unique index court_date_once on bot.court_date (mentee, "on", matter) where mistake is null and replaced_by is null;
