-- Who somebody is can be put right after the inquiry was sent (O34, O56). What stood there lies here, sealed, for few readers.
create table bot.person_correction (
    id uuid primary key,
    mentee uuid not null,
    unit int not null,
    changed text[] not null check (cardinality(changed) > 0),
    name_before bytea,
    name_after bytea,
    born_before bytea,
    born_after bytea,
    registration_before bytea,
    registration_after bytea,
    source text not null,
    reason bytea not null,
    corrected_by uuid not null references bot.account,
    corrected_at timestamptz not null,
    check (('name' = any (changed)) = (name_after is not null)),
    foreign key (mentee, unit) references bot.mentee (id, unit) on update cascade
);
create index person_correction_by_mentee on bot.person_correction (mentee, corrected_at desc, id desc);
create policy definer_follows on bot.person_correction for select to current_user using ((select session_user <> current_user));

-- Whether a file is still nothing but somebody's draft: whoever writes it corrects it in the form.
create function bot.is_draft(p_mentee uuid) returns boolean language sql stable security definer set search_path = bot, pg_temp as $$
    select exists (select from bot.mentee m join bot.inquiry i on i.mentee = m.id and i.reference = m.reference and i.state = 'draft' where m.id = p_mentee and bot.hat() is not null)
$$;

-- What the duplicate check compares follows a correction that the actor has just made, also in drafts nobody but their author sees; the number
-- itself lies in the mentee's own row from then on.
create policy definer_renews on bot.inquiry for update to current_user using ((select session_user <> current_user));
create function bot.renew_inquiries(p_mentee uuid, p_number boolean, p_registration bytea, p_person bytea) returns void
language plpgsql security definer set search_path = bot, pg_temp as $$
begin
    if not exists (select from bot.person_correction c where c.mentee = p_mentee and c.corrected_by = bot.actor() and c.corrected_at = bot.now()) then return; end if;
    update bot.inquiry i set person_index = p_person,
        registration_index = case when p_number then p_registration else i.registration_index end, registration = case when p_number then null else i.registration end
    where i.mentee = p_mentee;
end $$;
