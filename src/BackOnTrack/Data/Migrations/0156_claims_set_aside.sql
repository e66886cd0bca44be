-- A claim that came back to somebody who has left is set aside: it is closed without payment and holds nothing up.
alter table bot.claim drop constraint claim_state_check, drop constraint claim_check;
alter table bot.claim add constraint claim_state_check check (state in ('sent', 'sent_back', 'approved', 'paid', 'reversed', 'set_aside'));
alter table bot.claim add constraint claim_check check ((batch is null) = (state in ('sent', 'sent_back', 'approved', 'set_aside')));
