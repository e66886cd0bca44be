-- Where a form leads that is sent again, when that is no record of its entry in the log. Written, and asked by whoever sent it.
create table bot.form_answer (
    actor uuid not null,
    once uuid not null,
    made uuid not null,
    primary key (actor, once)
);
alter table bot.form_answer enable row level security;
create policy answer_add on bot.form_answer for insert to bot_app with check (true);
grant insert on bot.form_answer to bot_app;

create or replace function bot.made_by_form(p_actor uuid, p_once uuid) returns uuid
language sql stable security definer set search_path = bot, pg_temp as $$
    select coalesce((select f.made from bot.form_answer f where f.actor = p_actor and f.once = p_once),
        (select l.record from bot.act_log l where l.actor = p_actor and l.once = p_once))
$$;
