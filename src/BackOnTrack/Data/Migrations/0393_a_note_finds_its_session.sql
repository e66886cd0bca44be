-- Every note asks whether its session is there (the foreign key). The planner found the sessions of the mentee first, as their index is the
-- smaller one, and then read all of them: the longer a mentorship, the slower a note. One index answers both questions now, and there is one less to keep.
alter table bot.session_note drop constraint session_note_id_mentee_mentorship_fkey;
alter table bot.session_version drop constraint session_version_session_mentee_mentorship_fkey;
alter table bot.coach_question drop constraint coach_question_id_mentee_mentorship_fkey;
alter table bot.session_acknowledgement drop constraint session_acknowledgement_id_mentee_mentorship_fkey;
alter table bot.session drop constraint session_id_mentee_mentorship_key;
drop index bot.session_by_mentee;

alter table bot.session add constraint session_of_mentee unique (mentee, mentorship, id);
alter table bot.session_note add foreign key (id, mentee, mentorship) references bot.session (id, mentee, mentorship) on delete cascade;
alter table bot.session_version add foreign key (session, mentee, mentorship) references bot.session (id, mentee, mentorship) on delete cascade;
alter table bot.coach_question add foreign key (id, mentee, mentorship) references bot.session (id, mentee, mentorship) on delete cascade;
alter table bot.session_acknowledgement add foreign key (id, mentee, mentorship) references bot.session (id, mentee, mentorship) on delete cascade;
