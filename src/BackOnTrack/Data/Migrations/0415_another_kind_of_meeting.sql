-- A meeting is moved to another kind too: "supervised only" is obeyed without calling it off. The move keeps both.
alter table bot.appointment_move add column old_kind text, add column new_kind text;
