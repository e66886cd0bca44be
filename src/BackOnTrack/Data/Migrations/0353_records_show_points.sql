-- A release meeting that is written down and a whole gate plan settle their points: which record shows it, and of which day it is.
alter table bot.release_item add shown_by text, add shown_on date, add check ((shown_by is null) = (shown_on is null)), add check (shown_by is null or state = 'done');
