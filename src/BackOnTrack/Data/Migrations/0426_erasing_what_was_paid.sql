-- What a batch has paid stays as it was paid, and the file it was paid for can still be erased: while it is, the day of a paid claim
-- becomes the first of its month, and nothing else of it changes (docs/decisions/0032). Before, no file with a paid claim could be erased.
create or replace function bot.keep_paid() returns trigger language plpgsql as $$
begin
    if old.batch is not null and (old.batch, old.minutes, old.kilometres, old.expenses, old.fee, old.travel, old.mentor, old.paid_at, old.paid_by, old.day)
        is distinct from (new.batch, new.minutes, new.kilometres, new.expenses, new.fee, new.travel, new.mentor, new.paid_at, new.paid_by,
            case when bot.erasing() is not null and new.day = date_trunc('month', old.day)::date then old.day else new.day end) then
        raise exception 'A claim that is paid does not change.';
    end if;
    return new;
end $$;
