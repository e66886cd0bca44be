-- The mentee's look at the areas of life comes on paper or from a tablet: who wrote it down and when, that nothing was answered and why, and what
-- was written before it. What is there already was written down in a talk; it keeps its day and stays as it is.
alter table bot.life_check
    add column root uuid,
    add column edition int not null default 1 check (edition > 0),
    add column way text check (way in ('paper', 'tablet')),
    add column not_answered text,
    add column recorded_at timestamptz,
    add column recorded_by uuid references bot.account,
    add column why bytea,
    add column replaced_at timestamptz,
    add column voided_at timestamptz,
    add column voided_by uuid references bot.account,
    add column voided_why bytea;
alter table bot.life_check disable row level security;
update bot.life_check set root = id;
alter table bot.life_check enable row level security;
alter table bot.life_check
    alter column root set not null,
    alter column edition drop default,
    add unique (root, edition),
    add check ((edition = 1) = (why is null)),
    add check (way is null or view = 'mentee'),
    add check (way is distinct from 'tablet' or recorded_by is null),
    add check (way is distinct from 'paper' or recorded_by is not null),
    add check ((voided_at is null) = (voided_why is null)),
    add check (voided_at is null or replaced_at is null);
-- One look of the mentee's of a day counts, asked at the commit; before there were sheets nobody kept to that.
alter table bot.life_check add constraint life_check_of_a_day exclude (mentorship with =, date with =)
    where (way is not null and replaced_at is null and voided_at is null) deferrable initially deferred;
