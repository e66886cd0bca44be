-- What a mentor answers to the coach's question on a session, and when the coach has read it.
alter table bot.session_acknowledgement add column answer bytea, add column answered_at timestamptz, add column answer_read_at timestamptz;
alter table bot.session_acknowledgement add check ((answer is null) = (answered_at is null)), add check (answer is null or question is not null), add check (answer_read_at is null or answered_at is not null);
-- The two lists that ask: questions nobody has answered, and answers nobody has read.
create index session_acknowledgement_to_answer on bot.session_acknowledgement (mentor) where word = 'question' and answered_at is null;
create index session_acknowledgement_to_read on bot.session_acknowledgement (mentor) where answered_at is not null and answer_read_at is null;
