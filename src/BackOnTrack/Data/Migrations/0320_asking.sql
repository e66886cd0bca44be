-- A code says what it lets the mentee answer: working together, or the areas of life. What was made before was about working together.
alter table bot.relationship_code rename to answer_code;
alter table bot.answer_code add column asks text not null default 'working_together' check (asks in ('working_together', 'life_areas'));
alter table bot.answer_code alter column asks drop default;
alter index bot.relationship_code_by_mentorship rename to answer_code_by_mentorship;
alter index bot.relationship_code_by_mentee rename to answer_code_by_mentee;
