-- Whoever is taken inside again comes out again: what was held after the first release stays, what was not counts from the next.
alter table bot.release_contact drop constraint release_contact_mentorship_kind_key;
create unique index release_contact_once on bot.release_contact (mentorship, kind) where held_on is null;
create index release_contact_by_mentorship on bot.release_contact (mentorship, due);
