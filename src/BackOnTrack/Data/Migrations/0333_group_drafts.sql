-- What a coach is typing of a group session and has not sent lies beside the drafts of talks, in the file of one of the coach's
-- mentors and sealed under that key: a form of its own.
alter table bot.talk_draft add column form text not null default 'talk';
alter table bot.talk_draft drop constraint talk_draft_coach_mentor_key;
alter table bot.talk_draft add unique (coach, mentor, form);
