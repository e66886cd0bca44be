-- A voided session counts nowhere, also not in money: what was claimed for it and is not paid is set aside in the same
-- transaction, whoever voids it; what is paid stays as it was paid, says so, and waits to be taken back.
alter table bot.claim add column session_voided_at timestamptz;
create index claim_to_take_back on bot.claim (session_voided_at) where session_voided_at is not null and state = 'paid';

alter table bot.claim disable row level security;
alter table bot.session disable row level security;
update bot.claim c set session_voided_at = s.voided_at, state = case when c.state in ('sent', 'sent_back', 'approved') then 'set_aside' else c.state end
    from bot.session s where s.id = c.session and s.voided_at is not null and c.reverses is null;
alter table bot.session enable row level security;
alter table bot.session force row level security;
alter table bot.claim enable row level security;
alter table bot.claim force row level security;

create function bot.void_claims() returns trigger language plpgsql security definer set search_path = bot, pg_temp as $$
begin
    update bot.claim set session_voided_at = new.voided_at where session = new.id and reverses is null and state <> 'reversed';
    update bot.claim set state = 'set_aside', decided_by = new.voided_by, decided_at = new.voided_at
        where session = new.id and reverses is null and state in ('sent', 'sent_back', 'approved');
    return null;
end $$;
create trigger void_claims after update of voided_at on bot.session for each row
    when (old.voided_at is null and new.voided_at is not null) execute function bot.void_claims();
