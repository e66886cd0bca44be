# What is kept can be taken out, brought back and proved. (The demonstration is running.)

register=$root/tests/BackOnTrack.Tests/Features/Inquiries/Import/inquiry-register-2012-2014.csv

the_keeping() {
    shows "the log is whole" good_log
    shows "an export is whole without a database, also when more was sealed since; an altered one is refused by its first bad entry" exports
    shows "./bot db backup writes the database while people work" "$bot" db backup "$place/backup" --data "$data"
    shows "./bot import inquiries brings a register in, and the second time nothing" imported
    shows "a restore while somebody serves is refused" refused "stop it first" "$bot" db restore "$place/backup" --yes --data "$data"
    shows "Ctrl-C ends the second start as well" demo_stops
    shows "a file that is no backup is refused and changes nothing" no_backup
    shows "./bot db restore brings back what the backup held, and the log says where it ends" restored
    shows "of two verbs at once the first to end leaves the database to the other, and the last stops it" side_by_side
    shows "a verb leaves the database to a server whose script was killed" server_outlives
    shows "a log altered in the database is refused by its first bad entry" tampered
}

good_log() { "$bot" log verify --data "$data" | tee "$place/verdict" && grep -q 'The log is whole: [0-9]* entries' "$place/verdict"; }

# A batch has one seal: an entry that was altered is named by the first and the last of its batch.
# The second export seals that the first one was taken: what was sealed since takes nothing from the first.
exports() {
    "$bot" log export "$place/log" --data "$data" && "$bot" log export "$place/later" --data "$data" || return 1
    "$bot" log verify "$place/later" --data "$data" && "$bot" log verify "$place/log" --data "$data" | tee "$place/verdict" || return 1
    grep -q 'The log is whole: .*what was sealed since, in [1-9]' "$place/verdict" || return 1
    first=$(awk -F '\t' '$1 == "B" { print $3; exit }' "$place/log")
    last=$(awk -F '\t' '$1 == "B" { print $4; exit }' "$place/log")
    awk -F '\t' -v first="$first" '$1 == "E" && $2 == first + 1 { sub(/done|denied|refused/, "changed") } { print }' "$place/log" >"$place/altered"
    refused "entries $first to $last: an entry of batch" "$bot" log verify "$place/altered" --data "$data" || return 1
    awk -F '\t' '!($1 == "E" && $2 == 7)' "$place/log" >"$place/altered"
    refused "entry 7: missing" "$bot" log verify "$place/altered" --data "$data"
}

import() { "$bot" import inquiries "$register" --as 01@demo.invalid --unknown empty --yes --data "$data"; }

imported() {
    before=$(count bot.inquiry) && import || return 1
    after=$(count bot.inquiry)
    [ "$after" -gt $((before + 30)) ] || { echo "$before, then $after"; return 1; }
    import
    [ "$(count bot.inquiry)" -eq "$after" ] || { echo "Once more: $(count bot.inquiry) instead of $after."; return 1; }
}

no_backup() {
    refused "could not be restored; the database is as it was" "$bot" db restore "$register" --yes --data "$data" &&
        [ "$(count bot.inquiry)" -eq "$after" ]
}

restored() {
    good_log && "$bot" db restore "$place/backup" --yes --data "$data" && [ "$(count bot.inquiry)" -eq "$before" ] && good_log
}

# The longer verb began first; the other comes and goes meanwhile.
side_by_side() {
    "$bot" db psql --data "$data" -qXAtc 'select 4827 from pg_sleep(8)' >"$place/longer" 2>&1 &
    longer=$!
    wait_for 60 cluster_is_ready && count bot.inquiry && wait "$longer" && grep -qx 4827 "$place/longer" || { cat "$place/longer"; return 1; }
    [ ! -e "$data/pg/postmaster.pid" ]
}

cluster_is_ready() { grep -q ready "$data/pg/postmaster.pid" 2>/dev/null; }

# kill -9 takes the script alone; what it started goes on.
server_outlives() {
    begin demo "$bot" demo --data "$data" && ready demo || return 1
    read -r script server <"$data/serving"
    kill -s KILL "$script" && over demo && count bot.inquiry && visit "$address/" || return 1
    kill -s TERM "$server" && wait_for 60 is_gone "$(cat "$place/demo.number")" && count bot.inquiry && [ ! -e "$data/pg/postmaster.pid" ]
}

tampered() {
    turn_back "- interval '1 hour'" && refused "not as it was written: entries 1 to " "$bot" log verify --data "$data" &&
        turn_back "+ interval '1 hour'" && good_log
}

turn_back() { "$bot" db psql --data "$data" -qXc "update bot.act_log set at = at $1 where id = (select entry from bot.act_leaf where position = 2)"; }
