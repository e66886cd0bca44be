-- What ended because somebody came out, or because another transfer was announced, knows with which row it ended: where that
-- row was a mistake it stands again, and what was ended by hand on the same day does not.
alter table bot.custody_transfer add column ended_with uuid;
alter table bot.contact_restriction add column ended_with uuid;
update bot.custody_transfer t set ended_with = p.id from bot.custody_period p
    where p.mentee = t.mentee and p."from" = t.called_off_on and p.status not in ('remand', 'sentenced', 'leave');
update bot.contact_restriction r set ended_with = p.id from bot.custody_period p
    where p.mentee = r.mentee and p."from" = r.lifted_on and p.status in ('parole', 'released', 'community');
