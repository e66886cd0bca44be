-- Since when a practice holds a sentence whose speaker took the consent back. Nothing is looked for here: the words of quotes rest sealed, and
-- the public page asks of itself.
alter table bot.practice_entry add column quote_withdrawn_at timestamptz;
create index practice_entry_quote_withdrawn on bot.practice_entry (quote_withdrawn_at) where quote_withdrawn_at is not null;
