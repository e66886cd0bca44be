-- What somebody is typing on a form that lies in no mentee's file: one draft per account and address, sealed for the house.
create table bot.desk_draft (
    id uuid primary key,
    account uuid not null references bot.account,
    address text not null check (length(address) between 1 and 300),
    about uuid,
    once uuid,
    fields bytea not null,
    saved_at timestamptz not null,
    expires_at timestamptz not null,
    unique (account, address)
);
create index desk_draft_by_expiry on bot.desk_draft (expires_at);
create index desk_draft_by_about on bot.desk_draft (about);
alter table bot.desk_draft enable row level security;
create policy desk_draft_house on bot.desk_draft to bot_app using ((select bot.hat()) = 'system');
grant select, insert, update, delete on bot.desk_draft to bot_app;

-- Whoever is erased or removed is gone from what others were still typing about them, whoever that was.
create function bot.drop_desk_drafts() returns trigger language plpgsql security definer set search_path = bot, pg_temp as $$
begin
    delete from bot.desk_draft where about = new.id;
    return new;
end $$;
create trigger erased_application_drafts after insert on bot.erased_application for each row execute function bot.drop_desk_drafts();

create policy definer_clears on bot.draft to current_user using (session_user <> current_user);
create index draft_by_subject on bot.draft (subject);
create function bot.drop_drafts_about() returns trigger language plpgsql security definer set search_path = bot, pg_temp as $$
begin
    delete from bot.draft where subject = old.id;
    return old;
end $$;
create trigger network_person_drafts after delete on bot.network_person for each row execute function bot.drop_drafts_about();
