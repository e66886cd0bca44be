-- The service's own surveys. A row of survey is one version; what is published is never changed.
create table bot.survey (
    id uuid primary key,
    root uuid not null,
    edition int not null check (edition > 0),
    audience text not null check (audience in ('mentors', 'coaches')),
    title text[] not null check (cardinality(title) = 3),
    purpose text[] not null check (cardinality(purpose) = 3),
    written_by uuid not null references bot.account,
    written_at timestamptz not null,
    published_by uuid references bot.account,
    published_at timestamptz,
    unique (root, edition),
    check ((published_by is null) = (published_at is null))
);
-- One draft of a survey at a time.
create unique index survey_one_draft on bot.survey (root) where published_at is null;
create index survey_by_time on bot.survey (written_at desc, id desc);

-- Texts lie in the order of the languages: English, Danish, Norwegian. Choices stand one in a line.
create table bot.survey_item (
    id uuid primary key,
    survey uuid not null references bot.survey,
    lineage uuid not null,
    position int not null,
    kind text not null check (kind in ('agree', 'number', 'one', 'several', 'words')),
    text text[] not null check (cardinality(text) = 3),
    choices text[] not null check (cardinality(choices) = 3),
    unit text[] not null check (cardinality(unit) = 3),
    least int,
    most int,
    unique (survey, lineage),
    check ((kind = 'number') = (least is not null and most is not null))
);
create index survey_item_by_place on bot.survey_item (survey, position);

-- Whatever the application does: a published version stands.
create function bot.survey_stands() returns trigger language plpgsql as $$
begin
    if old.published_at is not null then raise exception 'a published version is never changed'; end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create function bot.survey_item_stands() returns trigger language plpgsql as $$
declare i bot.survey_item := case when tg_op = 'INSERT' then new else old end;
begin
    if exists (select from bot.survey v where v.id = i.survey and v.published_at is not null) then raise exception 'a published version is never changed'; end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger survey_stands before update or delete on bot.survey for each row execute function bot.survey_stands();
create trigger survey_item_stands before insert or update or delete on bot.survey_item for each row execute function bot.survey_item_stands();

create table bot.survey_round (
    id uuid primary key,
    survey uuid not null references bot.survey,
    unit int references bot.unit,
    opens date not null,
    closes date not null,
    sent_by uuid not null references bot.account,
    sent_at timestamptz not null,
    opened_on date,
    reminded_on date,
    check (closes > opens)
);
create index survey_round_by_day on bot.survey_round (opens desc, id desc);
create index survey_round_by_survey on bot.survey_round (survey);
create index survey_round_to_open on bot.survey_round (opens) where opened_on is null;
create index survey_round_to_remind on bot.survey_round (closes) where reminded_on is null;

-- Who was asked, and that they have answered. Nobody reads it but they themselves and the house, which reminds.
create table bot.survey_asked (
    id uuid primary key,
    round uuid not null references bot.survey_round,
    account uuid not null references bot.account,
    unit int not null references bot.unit,
    answered boolean not null default false,
    unique (round, account)
);
create index survey_asked_open on bot.survey_asked (account) where not answered;

-- What was answered: a row for each item, that knows no sheet, no person and no time; the id is drawn by chance. A unit of which
-- fewer than five were asked is not kept. The application has no right to it at all: the functions below put it down and count it.
create table bot.survey_answer (
    id uuid primary key,
    round uuid not null references bot.survey_round,
    unit int,
    item uuid not null references bot.survey_item,
    choices int[],
    number numeric(12, 2),
    words bytea,
    check (num_nonnulls(choices, number, words) = 1)
);
create index survey_answer_by_item on bot.survey_answer (round, item);
alter table bot.survey_answer enable row level security; alter table bot.survey_answer force row level security;
create policy definer_adds on bot.survey_answer for insert to current_user with check (session_user <> current_user);
create policy definer_counts on bot.survey_answer for select to current_user using (session_user <> current_user);

-- The functions below are those of the owner; they see what they need through these.
create policy definer_reads on bot.survey for select to current_user using (session_user <> current_user);
create policy definer_reads on bot.survey_item for select to current_user using (session_user <> current_user);
create policy definer_reads on bot.survey_round for select to current_user using (session_user <> current_user);
create policy definer_reads on bot.survey_asked for select to current_user using (session_user <> current_user);
create policy definer_ticks on bot.survey_asked for update to current_user using (session_user <> current_user);

create function bot.survey_day() returns date language sql stable as $$ select (bot.now() at time zone bot.zone())::date $$;

-- Ticks off that the actor has answered and puts the answers down, in one transaction and in two tables that share nothing. False where
-- the actor was not asked under this hat, has answered, or the round is not open.
create function bot.answer_survey(p_round uuid, p_answers jsonb) returns boolean
language plpgsql security definer set search_path = bot, pg_temp as $$
declare v uuid; mine int; kept int;
begin
    select r.survey into v from bot.survey_round r join bot.survey s on s.id = r.survey
        where r.id = p_round and r.opened_on is not null and bot.survey_day() between r.opens and r.closes
          and bot.hat() = case s.audience when 'mentors' then 'mentor' else 'coach' end;
    if v is null then return false; end if;
    update bot.survey_asked a set answered = true where a.round = p_round and a.account = bot.actor() and not a.answered returning a.unit into mine;
    if mine is null then return false; end if;
    select case when count(*) >= 5 then mine end into kept from bot.survey_asked a where a.round = p_round and a.unit = mine;
    insert into bot.survey_answer (id, round, unit, item, choices, number, words)
        select x.id, p_round, kept, i.id, x.choices, x.number, decode(x.words, 'base64')
        from jsonb_to_recordset(p_answers) x (id uuid, item uuid, choices int[], number numeric, words text)
        join bot.survey_item i on i.id = x.item and i.survey = v
        order by x.id;
    return true;
end $$;

-- Numbers for those who read results: how many were asked and have answered, by unit.
create function bot.survey_parts(p_round uuid) returns table (unit int, asked int, answered int)
language sql stable security definer set search_path = bot, pg_temp as $$
    select a.unit, count(*)::int, count(*) filter (where a.answered)::int from bot.survey_asked a
    where a.round = p_round and bot.wears('evaluator', 'coordinator', 'system') group by a.unit
$$;

-- How many answered each item, and what, by unit: once the round has closed, and never before.
create function bot.survey_counts(p_round uuid) returns table (item uuid, unit int, what text, value numeric, n int)
language sql stable security definer set search_path = bot, pg_temp as $$
    with a as (select x.* from bot.survey_answer x join bot.survey_round r on r.id = x.round
        where r.id = p_round and r.closes < bot.survey_day() and bot.wears('evaluator', 'coordinator', 'system'))
    select a.item, coalesce(a.unit, 0), 'people', 0::numeric, count(*)::int from a group by 1, 2
    union all select a.item, coalesce(a.unit, 0), 'choice', c::numeric, count(*)::int from a cross join lateral unnest(a.choices) c group by 1, 2, 4
    union all select a.item, coalesce(a.unit, 0), 'number', a.number, count(*)::int from a where a.number is not null group by 1, 2, 4
$$;

-- Words, sealed for the house and in an order of chance: of the whole round for the evaluator, of one of their own units for a coordinator.
create function bot.survey_words(p_round uuid, p_unit int) returns table (id uuid, item uuid, words bytea)
language sql stable security definer set search_path = bot, pg_temp as $$
    with a as (select x.* from bot.survey_answer x join bot.survey_round r on r.id = x.round
        where r.id = p_round and r.closes < bot.survey_day() and x.words is not null and (p_unit is null or x.unit = p_unit)
          and (bot.wears('evaluator', 'system') or (p_unit = any (bot.units('coordinator')))))
    select a.id, a.item, a.words from a where (select count(*) from a b where b.item = a.item) >= 5 order by a.id
$$;

-- Whether the house has a round to open or to remind of.
create function bot.survey_rounds_waiting(p_today date) returns boolean language sql stable security definer set search_path = bot, pg_temp as $$
    select exists (select from bot.survey_round r where (r.opened_on is null and r.opens <= p_today)
        or (r.opened_on is not null and r.reminded_on is null and r.closes - 3 <= p_today))
$$;
