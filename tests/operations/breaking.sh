# The power goes: nothing that was answered is lost, and the next start works.

the_breaking() {
    shows "kill -9 in the middle of work, then a start that works and has lost nothing" killed_and_begun_again
    printf '# the start after it took %s s\n' "${seconds:-?}"
    shows "the log is whole after it" good_log
}

killed_and_begun_again() {
    begin demo "$bot" demo --data "$data" && ready demo && entered=$(count "bot.act_log where act = 'sign_in'") || return 1
    : >"$place/answers"
    visit --on-and-on "$(sed 1q "$place/links" | sed "s|^http://[^/]*|$address|")" >"$place/answers" &
    visitor=$!
    wait_for 60 enough_answers && kill -s KILL -- "-$(cat "$place/demo.number")" && (use_cluster pg; as_pg "$pg_bin/pg_ctl" stop -D "$cluster" -m immediate -s) || return 1
    wait "$visitor"
    wait_for 60 is_gone "$(cat "$place/demo.number")" || return 1
    answered=$(wc -l <"$place/answers")
    begin demo "$bot" demo --data "$data" && ready demo && links_answer || return 1
    entries=$(count "bot.act_log where act = 'sign_in'")
    [ "$entries" -ge $((entered + answered)) ] || { echo "$entered before, $answered answered, $entries in the log"; return 1; }
}

enough_answers() { [ "$(wc -l <"$place/answers")" -ge 20 ]; }
