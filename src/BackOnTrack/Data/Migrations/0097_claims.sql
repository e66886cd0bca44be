-- Hours and money: how a mentor is paid, and a claim per session. It lies in the mentor's file and names no mentee.
create table bot.pay_terms (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    model text not null,
    "from" date not null,
    set_by uuid not null references bot.account,
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
create index pay_terms_by_mentor on bot.pay_terms (mentor, "from" desc);

create table bot.claim (
    id uuid primary key,
    mentor uuid not null,
    unit int not null,
    session uuid not null,
    mentorship uuid not null,
    day date not null,
    minutes int not null,
    kilometres int not null,
    expenses int not null,
    expense_words bytea,
    state text not null check (state in ('sent', 'sent_back', 'approved', 'paid', 'reversed')),
    sent_at timestamptz not null,
    decided_by uuid references bot.account,
    decided_at timestamptz,
    reason bytea,
    fee int not null,
    travel int not null,
    batch int,
    reverses uuid references bot.claim,
    check ((batch is null) = (state in ('sent', 'sent_back', 'approved'))),
    foreign key (mentor, unit) references bot.mentor (id, unit) on update cascade
);
-- One claim per session at a time, and one reversal per claim.
create unique index claim_of_session on bot.claim (session) where reverses is null and state <> 'reversed';
create unique index claim_reversed on bot.claim (reverses) where reverses is not null;
create index claim_by_mentor on bot.claim (mentor, day desc);
create index claim_open on bot.claim (state, sent_at) where state in ('sent', 'sent_back', 'approved');
create index claim_by_batch on bot.claim (batch) where batch is not null;
create index claim_by_mentorship on bot.claim (mentorship);

-- Batches are numbered as they come. What a batch has paid no update may touch again, whoever asks: only its state, when it is reversed.
create sequence bot.payroll_number as int;
grant usage on sequence bot.payroll_number to bot_app;
create function bot.keep_paid() returns trigger language plpgsql as $$
begin
    if old.batch is not null and (old.batch, old.minutes, old.kilometres, old.expenses, old.fee, old.travel, old.mentor, old.day)
        is distinct from (new.batch, new.minutes, new.kilometres, new.expenses, new.fee, new.travel, new.mentor, new.day) then
        raise exception 'A claim that is paid does not change.';
    end if;
    return new;
end $$;
create trigger keep_paid before update on bot.claim for each row execute function bot.keep_paid();
