-- The owner writes here, whom the walls shut out too.
do $$ declare t text; begin
    foreach t in array array['notes_grant', 'mentor_period', 'appointment'] loop execute format('alter table bot.%I disable row level security', t); end loop;
end $$;

-- What a mentor was granted to read ends with the time it was granted in, however that ended.
update bot.notes_grant g set withdrawn_at = now() where g.withdrawn_at is null and not exists (
    select from bot.mentor_period p where p.mentorship = g.mentorship and p.mentor = g.mentor and p.until is null
      and p."from" <= (g.granted_at at time zone bot.zone())::date);

-- A planned meeting goes with its mentor: nobody called it off, and nobody comes.
alter table bot.appointment drop constraint appointment_state_check;
alter table bot.appointment add constraint appointment_state_check check (state in ('planned', 'kept', 'called_off', 'lapsed'));
update bot.appointment a set state = 'lapsed' where a.state = 'planned'
    and exists (select from bot.mentor_period p where p.mentorship = a.mentorship and p.mentor = a.mentor)
    and not exists (select from bot.mentor_period p where p.mentorship = a.mentorship and p.mentor = a.mentor and p.until is null);

do $$ declare t text; begin
    foreach t in array array['notes_grant', 'mentor_period', 'appointment'] loop
        execute format('alter table bot.%I enable row level security; alter table bot.%1$I force row level security', t);
    end loop;
end $$;
