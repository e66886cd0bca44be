# serve VERB ARG...: runs the product until Ctrl-C, then stops it and its cluster.

serve() {
    claim_directory
    trap stop_serving EXIT
    trap 'exit 0' INT TERM HUP
    build_app
    use_databases
    # In the background, so that a signal is heard at once; with our input, because 'up' asks questions.
    umask 077
    exec 3<&0
    dotnet "$app/BackOnTrack.dll" "$@" <&3 &
    server=$!
    echo "$$ $server" > "$data/serving"
    [ -n "${BOT_DATABASE:-}" ] || mark_use "$server" # it may outlive this script
    wait "$server" && status=0 || status=$?
    server=
    exit "$status"
}

# One server per data directory.
claim_directory() {
    make_data_directory
    if somebody_serves; then fail "Back on Track is already running from $data (process $process): stop it there with Ctrl-C, or start another with --data DIR."; fi
    rm -f "$data/serving"
    (set -C; echo $$ > "$data/serving") 2>/dev/null || fail "Somebody else is just starting from $data: wait for it, or use --data DIR."
}

stop_serving() {
    trap '' INT TERM HUP
    if [ -n "${server:-}" ]; then kill -TERM "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi
    leave_databases
    rm -f "$data/serving"    # last: whoever starts sooner is told to wait, and does not meet a cluster that is stopping
}
