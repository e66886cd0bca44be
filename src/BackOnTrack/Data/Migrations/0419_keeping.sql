-- How long a file is kept is looked at again on a day; a review keeps it for a while, or shuts it (obligations O7, O9, O12, O35). A
-- restricted file is in no list, search, count or form: the one place that says which files stay shut to somebody says it.
create table bot.file_review (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    outcome text not null check (outcome in ('keep', 'restrict', 'lift')),
    next_review date not null,
    ground text check (ground in ('contested', 'evidence', 'no_longer_needed', 'review_overdue')),
    words bytea,
    by uuid not null references bot.account,
    at timestamptz not null,
    check ((outcome = 'restrict') = (ground is not null)),
    check ((outcome = 'lift') = (words is null)),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade
);
create index file_review_by_mentee on bot.file_review (mentee, at desc, id);

-- What must not be erased, whoever asks for it: on whose word, and until when at the latest.
create table bot.legal_hold (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    until date not null,
    authority bytea not null,
    words bytea not null,
    set_by uuid not null references bot.account,
    set_at timestamptz not null,
    lifted_by uuid references bot.account,
    lifted_at timestamptz,
    check ((lifted_by is null) = (lifted_at is null)),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade
);
create index legal_hold_by_mentee on bot.legal_hold (mentee, set_at desc, id);
create index mentee_by_review on bot.mentee (review_due, id);

create policy definer_keeps on bot.legal_hold for select to current_user using ((select session_user <> current_user));
create policy definer_lifts on bot.file_review for insert to current_user with check ((select session_user <> current_user));
create policy definer_lifts on bot.mentee for update to current_user using ((select session_user <> current_user));

create or replace function bot.held(p_mentee uuid, p_day date) returns boolean language sql stable as $$
    select exists (select from bot.legal_hold h where h.mentee = p_mentee and h.lifted_at is null and h.until >= p_day)
$$;

-- The files that stay shut to the actor whatever the ledger says: those somebody is kept from, and what is restricted, but for
-- whoever opened it with a reason; to cover for a colleague is none. The machine works on.
create or replace function bot.files_shut() returns uuid[]
language plpgsql stable security definer set search_path = bot, pg_temp as $$
declare t constant timestamptz := bot.now(); who constant uuid := bot.actor();
begin
    return array(
        select x.file from bot.exclusion x where x.account = who and x.since <= t and (x.until is null or x.until > t)
        union all
        select m.id from bot.mentee m where m.restricted and bot.hat() is distinct from 'system'
            and not exists (select from bot.reach r where r.account = who and r.file = m.id and r.capacity in ('cover', 'break_glass')
                and r.cause <> 'cover_for_colleague' and r.since <= t and (r.until is null or r.until > t)));
end $$;

-- What somebody reaches by an opening alone, and what is restricted, is read and not written in.
create or replace function bot.glass_found() returns uuid[]
language plpgsql stable security definer set search_path = bot, pg_temp as $$
declare t constant timestamptz := bot.now(); who constant uuid := bot.actor(); worn constant text[] := bot.capacities();
begin
    return array(select r.file from bot.reach r where r.account = who and r.capacity in ('break_glass', 'cover') and r.file is not null and r.since <= t and (r.until is null or r.until > t)
        and (r.capacity = 'break_glass' or not exists (select from bot.account_role w where w.account = who and w.role = bot.hat() and w.unit = r.unit and w.since <= t and (w.until is null or w.until > t)))
        and not exists (select from bot.reach o where o.account = who and o.capacity = any (worn) and o.capacity not in ('break_glass', 'cover')
            and (o.file = r.file or (o.file is null and o.unit = r.unit)) and o.since <= t and (o.until is null or o.until > t))
        union all
        select m.id from bot.mentee m where m.restricted and bot.hat() is distinct from 'system');
end $$;

-- Nobody is pointed any longer to a file that is shut to them: by an exclusion (0395), or to everybody by its restriction.
create function bot.hush(p_file uuid, p_account uuid) returns void language sql security definer set search_path = bot, pg_temp as $$
    delete from bot.notice n where (p_account is null or n.account = p_account) and exists (select from (
            select p_file as id
            union all select m.id from bot.mentorship m where m.mentee = p_file
            union all select i.id from bot.inquiry i where i.mentee = p_file) of_file
        where strpos(n.path, of_file.id::text) > 0)
$$;
create or replace function bot.hush_excluded() returns trigger language plpgsql security definer set search_path = bot, pg_temp as $$
begin
    perform bot.hush(new.file, new.account);
    return null;
end $$;
create function bot.hush_restricted() returns trigger language plpgsql security definer set search_path = bot, pg_temp as $$
begin
    perform bot.hush(new.id, null);
    return null;
end $$;
create trigger restriction_hushes after update of restricted on bot.mentee for each row when (new.restricted and not old.restricted) execute function bot.hush_restricted();

-- Whose files somebody keeps: a coordinator's those of the units and those opened with a reason, data protection's all; none one is kept from.
create function bot.keeps(p_mentee uuid, p_unit int) returns boolean language sql stable as $$
    select (p_unit = any (bot.units('coordinator')) or p_mentee in (select bot.files('coordinator')) or bot.wears('data_protection')) and not exists (select from bot.exclusion x
        where x.account = bot.actor() and x.file = p_mentee and x.since <= bot.now() and (x.until is null or x.until > bot.now()))
$$;

-- A file that somebody keeps: a reference and dates, nothing of what lies in it. It is over on the day its last matter was, and on
-- the day it was registered where there was none.
create function bot.kept_file(p_mentee uuid, p_today date)
returns table (mentee uuid, reference text, review_due date, restricted boolean, runs boolean, over_on date, held_until date)
language sql stable security definer set search_path = bot, pg_temp as $$
    select m.id, m.reference, m.review_due, m.restricted, bot.mentorship_runs(m.id) or bot.inquiry_runs(m.id),
        greatest((select max(x.ended_on) from bot.mentorship x where x.mentee = m.id),
            (select max((i.decided_at at time zone bot.zone())::date) from bot.inquiry i where i.mentee = m.id), (m.registered at time zone bot.zone())::date),
        (select max(h.until) from bot.legal_hold h where h.mentee = m.id and h.lifted_at is null and h.until >= p_today)
    from bot.mentee m where m.id = p_mentee and bot.keeps(m.id, m.unit)
$$;

-- The files there are, by the day of their review. A draft is only its author's.
create function bot.files_kept(p_today date, p_skip int, p_take int)
returns table (mentee uuid, reference text, review_due date, restricted boolean, runs boolean, over_on date, held_until date)
language sql stable security definer set search_path = bot, pg_temp as $$
    select k.* from (
        select m.id from bot.mentee m
        where bot.keeps(m.id, m.unit) and exists (select from bot.inquiry i where i.mentee = m.id and i.state <> 'draft')
        order by m.review_due, m.id offset p_skip limit p_take) here
    cross join lateral bot.kept_file(here.id, p_today) k order by k.review_due, k.mentee
$$;

-- The one way back: the file is shut to whoever opens it again, so no wall can let the change through. Whoever only looks into a
-- file of another unit does not.
create function bot.lift_restriction(p_mentee uuid, p_review uuid, p_next date) returns boolean
language plpgsql security definer set search_path = bot, pg_temp as $$
declare u int;
begin
    select m.unit into u from bot.mentee m where m.id = p_mentee and m.restricted and bot.keeps(m.id, m.unit)
        and (m.unit = any (bot.units('coordinator')) or bot.wears('data_protection')) for update;
    if u is null then return false; end if;
    update bot.mentee m set restricted = false, review_due = p_next where m.id = p_mentee;
    insert into bot.file_review (id, mentee, unit, outcome, next_review, by, at) values (p_review, p_mentee, u, 'lift', p_next, bot.actor(), bot.now());
    return true;
end $$;
