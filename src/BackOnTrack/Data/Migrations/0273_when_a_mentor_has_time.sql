-- When and how much a mentor has time, in the mentor's words: told in the application, kept in the profile.
alter table bot.mentor add column availability bytea;
