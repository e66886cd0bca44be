-- A release that was written down and never was, with why; and kits that rest on something custody has taken back.
create table bot.release_taken_back (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    mentorship uuid not null,
    released_on date not null,
    why bytea not null,
    at timestamptz not null,
    by uuid not null references bot.account,
    foreign key (mentorship, mentee) references bot.mentorship (id, mentee),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade on delete cascade
);
create index release_taken_back_by_mentorship on bot.release_taken_back (mentorship, at desc);
create index release_taken_back_by_mentee on bot.release_taken_back (mentee);

-- Somebody who serves a sentence and comes out has a kit without ever having been on remand.
alter table bot.release_path drop constraint release_path_check;
alter table bot.release_path add begun_at_release date, add withdrawn_on date, add check (withdrawn_on is null or kind = 'short_kit');
update bot.release_path p set begun_at_release = released_on, remand_since = null where kind = 'short_kit' and remand_since = released_on
    and not exists (select from bot.custody_period c where c.mentee = p.mentee and c.mistake is null and c.status = 'remand' and c."from" <= p.remand_since and (c.until is null or c.until >= p.remand_since));
alter table bot.release_item add withdrawn boolean not null default false, add check (not withdrawn or state = 'not_needed');

-- That somebody came out, while custody does not say it yet: from that day nobody is visited inside.
alter table bot.mentorship add out_on date;
update bot.mentorship m set out_on = p.released_on from bot.release_path p join bot.custody_period c on c.mentee = p.mentee and c.mistake is null and c.until is null
    where p.mentorship = m.id and p.released_on >= c."from" and c.status not in ('parole', 'released', 'community');
