-- Asked by every inquiry that is begun: a function in SQL is planned anew each time it is called, one in plpgsql once per connection.
create or replace function bot.references_taken(p_references text[]) returns setof text
language plpgsql stable security definer set search_path = bot, pg_temp as $$
begin
    if bot.hat() is null then return; end if;
    return query select m.reference from bot.mentee m where m.reference = any (p_references)
        union select i.reference from bot.inquiry i where i.reference = any (p_references);
end $$;
