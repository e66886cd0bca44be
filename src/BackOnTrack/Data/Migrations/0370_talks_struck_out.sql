-- A talk that was never held is struck out: it has no day, and whatever counts talks by their day counts it no more.
alter table bot.coach_talk alter column held_on drop not null;
alter table bot.talk_correction alter column held_on drop not null;

-- What was agreed can be taken back undone.
alter table bot.agreed_action add column dropped_on date;
alter table bot.agreed_action add constraint agreed_action_dropped_undone check (done_on is null or dropped_on is null);
drop index bot.agreed_action_by_mentor;
create index agreed_action_by_mentor on bot.agreed_action (mentor, due) where done_on is null and dropped_on is null;

-- A group session that was written down wrong is written down again; what stood there stays, with what was wrong.
alter table bot.group_session add column replaced_at timestamptz, add column reason bytea;
alter table bot.group_session add constraint group_session_replaced_because check ((replaced_at is null) = (reason is null));
alter table bot.group_session drop constraint group_session_gathering_mentor_key;
-- Once per mentor as it stands; looked at when all is written, because what stood and what stands are written in one go.
alter table bot.group_session add constraint group_session_once exclude using btree (gathering with =, mentor with =) where (replaced_at is null) deferrable initially deferred;
