# A file erased on Monday does not come back with Sunday's backup. (Nobody serves.)

# The two people are the demonstration's; what they do is done by the house's own function, as the pages do it, and the line outside is the one a start wrote.
the_erasing() {
    shows "a backup holds a file that is erased afterwards" erased_after_the_backup
    shows "a ledger of erased files that was altered stops the start with a sentence" altered_ledger
    shows "restored and started, the ledger is replayed before the first answer, and the file is nowhere" stays_erased
    shows "the log is whole after it" good_log
}

psql_as_owner() { "$bot" db psql --data "$data" -qXAt -v ON_ERROR_STOP=1 "$@"; }

erased_after_the_backup() {
    file=$(psql_as_owner -c "select m.id from bot.mentee m where not exists (select from bot.mentorship x where x.mentee = m.id and x.state not in ('completed', 'broken_off', 'cancelled')) order by m.id limit 1")
    reference=$(psql_as_owner -c "select reference from bot.mentee where id = '$file'")
    [ -n "$file" ] && [ -n "$reference" ] && "$bot" db backup "$place/sunday" --data "$data" || return 1
    first=$(psql_as_owner -c "select min(account::text) from bot.account_role where role = 'coordinator'")
    second=$(psql_as_owner -c "select min(account::text) from bot.account_role where role = 'data_protection'")
    psql_as_owner -c "select bot.wipe_file('$file')" -c "insert into bot.erasure (id, file, unit, ground, proposed_by, decided_by, erased_at, rows) values (gen_random_uuid(), '$file', 1, 'kept_long_enough', '$first', '$second', now(), 1)" || return 1
    # The start tells the file outside what only the database knows.
    begin demo "$bot" demo --data "$data" && ready demo && demo_stops && grep -q "$file" "$data/heads/erased.txt"
}

altered_ledger() {
    cp "$data/heads/erased.txt" "$place/erased" && sed "s/kept_long_enough/request_accepted/" "$place/erased" >"$data/heads/erased.txt" &&
        refused "is not as it was written" "$bot" demo --data "$data" && cat "$place/erased" >"$data/heads/erased.txt"
}

stays_erased() {
    "$bot" db restore "$place/sunday" --yes --data "$data" && [ "$(count "bot.mentee where id = '$file'")" -eq 1 ] || return 1
    begin demo "$bot" demo --data "$data" && ready demo && [ "$(count "bot.mentee where id = '$file'")" -eq 0 ] && links_answer && demo_stops || return 1
    [ "$(count "bot.act_log where act = 'erasure_replay' and mentee = '$file'")" -ge 1 ] || return 1
    "$bot" db backup "$place/monday" --data "$data" && (use_cluster pg; "$pg_bin/pg_restore" -f "$place/monday.sql" "$place/monday") || return 1
    ! grep -qwF "$reference" "$place/monday.sql" || { echo "$reference is still there."; return 1; }
    ! grep -rqF "$reference" "$data" --include='*.txt' --include='*.log'
}
