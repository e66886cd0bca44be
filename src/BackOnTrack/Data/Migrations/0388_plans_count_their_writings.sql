-- Texts and goals are rows of their own: the plan's own row moves with each of them, so that nobody agrees on words they have not read.
alter table bot.plan add column writings int not null default 0;
