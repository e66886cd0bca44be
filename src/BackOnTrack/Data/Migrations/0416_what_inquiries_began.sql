-- What an inquiry began a record of custody with was no change, so nobody could say that it was a mistake. It is one now, and followed long ago.
alter table bot.custody_change disable row level security; alter table bot.custody_period disable row level security; alter table bot.release_expectation disable row level security;
insert into bot.custody_change (id, mentee, unit, kind, record, at, day, status_after, establishment_after, followed_at)
select gen_random_uuid(), p.mentee, p.unit, 'status', p.id, p.recorded_at, (p.recorded_at at time zone 'Europe/Copenhagen')::date, p.status, p.establishment, p.recorded_at
from bot.custody_period p where p.source = 'inquiry' and not exists (select from bot.custody_change c where c.record = p.id);
insert into bot.custody_change (id, mentee, unit, kind, record, at, day, release_after, followed_at)
select gen_random_uuid(), r.mentee, r.unit, 'release', r.id, r.recorded_at, (r.recorded_at at time zone 'Europe/Copenhagen')::date, r."on", r.recorded_at
from bot.release_expectation r where r.source = 'inquiry' and not exists (select from bot.custody_change c where c.record = r.id);
alter table bot.custody_change enable row level security; alter table bot.custody_change force row level security;
alter table bot.custody_period enable row level security; alter table bot.custody_period force row level security;
alter table bot.release_expectation enable row level security; alter table bot.release_expectation force row level security;
