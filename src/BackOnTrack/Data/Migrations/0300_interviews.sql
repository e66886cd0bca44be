-- Interviews of the evaluation: guides by version, interviews under a code of their own, what was said in them, sealed for the
-- house. Nobody's file is concerned: who was interviewed stands nowhere.
create table bot.interview_guide (
    id uuid primary key,
    root uuid not null,
    edition int not null check (edition > 0),
    title text not null,
    language text not null check (language in ('en', 'da', 'nb')),
    opening text not null,
    -- As they are typed: a paragraph each, its prompts on the lines below.
    questions text not null,
    changed_by uuid not null references bot.account,
    changed_at timestamptz not null,
    published_at timestamptz,
    unique (root, edition)
);
-- One draft of a guide at a time.
create unique index interview_guide_draft on bot.interview_guide (root) where published_at is null;
create index interview_guide_by_title on bot.interview_guide (title, edition desc);

create table bot.interview (
    id uuid primary key,
    number int not null unique check (number > 0),
    held_on date not null,
    guide uuid not null references bot.interview_guide,
    interviewer uuid not null references bot.account,
    asked text not null check (asked in ('mentor', 'coach', 'other')),
    may_quote boolean not null,
    recorded_at timestamptz not null,
    quoting_withdrawn_at timestamptz,
    withdrawn_at timestamptz,
    withdrawn_by uuid references bot.account,
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check (quoting_withdrawn_at is null or may_quote),
    check (withdrawn_at is null or not may_quote or quoting_withdrawn_at is not null)
);
create index interview_by_guide on bot.interview (guide);

create table bot.interview_note (
    id uuid primary key,
    interview uuid not null references bot.interview,
    edition int not null check (edition > 0),
    rule text not null check (rule in ('paragraphs', 'sentences')),
    passages int not null check (passages between 1 and 1000),
    words bytea not null,
    corrects text not null,
    written_by uuid not null references bot.account,
    written_at timestamptz not null,
    unique (interview, edition)
);

-- What an evaluator is typing and has not sent; their own, and gone with the interview's consent.
create table bot.interview_draft (
    id uuid primary key,
    interview uuid not null references bot.interview,
    writer uuid not null references bot.account,
    once uuid,
    fields bytea not null,
    saved_at timestamptz not null,
    expires_at timestamptz not null,
    unique (interview, writer)
);
create index interview_draft_by_expiry on bot.interview_draft (expires_at);
create policy definer_drops on bot.interview_draft to current_user using (session_user <> current_user);

-- A draft is its writer's alone, and goes with everybody's when consent is taken back.
create function bot.drop_interview_drafts(p_interview uuid) returns void language sql security definer set search_path = bot, pg_temp as $$
    delete from bot.interview_draft where interview = p_interview and bot.hat() = 'evaluator'
$$;

-- Whether a word of a text is part of a mentor's name or alias. Evaluators do not see the register, and the answer is yes or no:
-- not whose name it is. Words come folded as Domain/Kernel/NamePieces folds them.
create function bot.names_a_mentor(p_words text[]) returns boolean language sql stable security definer set search_path = bot, pg_temp as $$
    select coalesce(bot.hat() = 'evaluator', false) and exists (
        select 1 from bot.mentor m join bot.account a on a.id = m.id,
            regexp_split_to_table(replace(replace(replace(translate(regexp_replace(normalize(lower(m.alias || ' ' || a.display_name), nfd), '[\u0300-\u036f]', '', 'g'), 'øłđðı', 'olddi'),
                'æ', 'ae'), 'ß', 'ss'), 'þ', 'th'), '[^[:alnum:]]+') w
        where length(w) > 2 and w = any (p_words))
$$;
