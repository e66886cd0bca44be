-- Whoever is sentenced or out has no remand for a court to look at: a review to come falls away with the status, and stands
-- again where that was a mistake. Those that were left standing fall away with the status that counts now.
alter table bot.court_date add column ended_with uuid;
update bot.court_date c set called_off_on = (p.recorded_at at time zone 'Europe/Copenhagen')::date, ended_with = p.id from bot.custody_period p
    where p.mentee = c.mentee and p.mistake is null and p.until is null and p.status not in ('remand', 'leave')
    and c.matter = 'remand_review' and c."on" > p."from" and c.mistake is null and c.replaced_by is null and c.called_off_on is null;
