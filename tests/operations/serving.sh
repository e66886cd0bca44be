# The demonstration begins, serves, stops and begins again.

the_serving() {
    shows "./bot demo makes all it needs and says ready" demo_begins
    printf '# the first start took %s s\n' "${seconds:-?}"
    shows "the first page and a sign-in link per role answer" links_answer
    shows "a second server from the same directory is refused" refused "already running from $data" "$bot" demo --data "$data"
    shows "Ctrl-C stops everything: no server, no PostgreSQL, no lock" demo_stops
    shows "production refuses the demonstration's people" refused "This database holds the demonstration" "$bot" up --data "$data"
    shows "the second start keeps what was there" demo_kept
    printf '# the second start took %s s\n' "${seconds:-?}"
}

demo_begins() { begin demo "$bot" demo --data "$data" && ready demo; }

links_answer() {
    sed -n 's/.* \(http:[^ ]*\/demo\/[^ ]*\).*/\1/p' "$place/demo.out" >"$place/links"
    [ "$(wc -l <"$place/links")" -eq 10 ] || { cat "$place/links"; return 1; }
    visit "$address/" "$address/demo" $(cat "$place/links")
}

demo_stops() {
    ctrl_c demo && nothing_runs_in "$data" && ! visit "$address/" 2>/dev/null
}

# nothing_runs_in DIRECTORY: a cluster that was stopped takes its file along.
nothing_runs_in() {
    for left in "$1/serving" "$1/pg/postmaster.pid"; do [ ! -e "$left" ] || { echo "$left is still there."; return 1; }; done
    is_gone "$(cat "$place/demo.number")" || { echo "A process is left."; return 1; }
}

demo_kept() {
    cut -d '(' -f 2 "$place/demo.out" | sort >"$place/before" && begin demo "$bot" demo --data "$data" && ready demo || return 1
    cut -d '(' -f 2 "$place/demo.out" | sort | diff "$place/before" - && links_answer
}
