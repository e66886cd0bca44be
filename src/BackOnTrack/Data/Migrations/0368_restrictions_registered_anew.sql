-- A restriction that was lifted can be registered anew as it was: only of those that are not lifted is there one.
drop index bot.contact_restriction_once;
create unique index contact_restriction_once on bot.contact_restriction (mentee, kind, "from", coalesce(until, 'infinity')) where mistake is null and lifted_on is null;
