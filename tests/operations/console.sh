# What a person does at a console, and how we see what came of it.
answers=/dev/null
. "$root/tools/say.sh"
. "$root/tools/postgres.sh"
. "$root/tools/cluster.sh"

# shows SENTENCE COMMAND...: one line; what the command said stands beneath when it failed.
shows() {
    sentence=$1; shift
    if "$@" >"$place/said" 2>&1; then printf 'ok %s\n' "$sentence"; return; fi
    printf 'not ok %s\n' "$sentence"
    sed 's/^/    /' "$place/said"
    failed=1
}

# begin NAME COMMAND...: as at a console of its own, where Ctrl-C reaches everybody: one process group, SIGINT not ignored.
# Says its words to $place/NAME.out and .err, its number to NAME.number, and how it ended to NAME.ended; $answers is what it is told.
begin() {
    name=$1; shift
    rm -f "$place/$name".*
    (
        perl -e 'setpgrp; $SIG{INT} = "DEFAULT"; open(F, ">", shift); printf F "%d", $$; close F; exec @ARGV' "$place/$name.number" "$@" \
            <"$answers" >"$place/$name.out" 2>"$place/$name.err"
        echo $? >"$place/$name.ended"
    ) &
    begun=$(date +%s)
}

# ready NAME: waits for the line; the address is then $address, and what it took $seconds.
ready() {
    wait_for 300 ready_or_over "$1"
    address=$(sed -n 's/^ready //p' "$place/$1.out")
    seconds=$(($(date +%s) - begun))
    [ -n "$address" ] || { cat "$place/$1.out" "$place/$1.err"; return 1; }
}

ready_or_over() { grep -q '^ready ' "$place/$1.out" 2>/dev/null || [ -e "$place/$1.ended" ]; }

over() { wait_for 60 test -e "$place/$1.ended" || { echo "$1 did not end."; return 1; }; }

# ctrl_c NAME: what a terminal does with Ctrl-C; true when it ended well.
ctrl_c() {
    kill -s INT -- "-$(cat "$place/$1.number")" && over "$1" || return 1
    [ "$(cat "$place/$1.ended")" = 0 ] || { cat "$place/$1.err"; return 1; }
}

# refused WORDS COMMAND...: it fails with a sentence that holds the words, and without a stack trace.
refused() {
    wanted=$1; shift
    if "$@" >"$place/refusal" 2>&1 </dev/null; then cat "$place/refusal"; echo "That went through."; return 1; fi
    cat "$place/refusal"
    grep -qF "$wanted" "$place/refusal" && ! grep -q '^ *at [A-Z]' "$place/refusal"
}

# visit URL...: opens each as one browser; true when every answer, after redirects, is a page.
visit() { node "$root/tests/operations/visit.mjs" "$@"; }

# count SQL: a number, past the wall.
count() { "$bot" db psql --data "$data" -qXAtc "select count(*) from $1"; }
