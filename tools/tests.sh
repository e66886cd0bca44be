# run_tests [NAME]: the three test projects, one after the other, then the product as people start it (tests/operations.sh);
# the last line says how many passed and failed. The name 'operations' means the last alone.

run_tests() {
    export BOT_DATA="$data"
    make_data_directory
    passed=0 failed=0
    if [ "$1" != operations ]; then run_projects "$1"; fi
    if [ "${1:-operations}" = operations ]; then run_operations; fi
    [ $((passed + failed)) -gt 0 ] || say "No test ran${1:+: no name contains '$1'}."
    printf '%s passed, %s failed\n' "$passed" "$failed"
    [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}

run_projects() {
    if [ -z "${built:-}" ]; then
        say "Building ..."
        dotnet build "$root/BackOnTrack.slnx" -v quiet -nologo >"$data/build.log" 2>&1 ||
            { grep -E 'error' "$data/build.log" | sort -u | head -20 >&2; say "The build failed."; echo '0 passed, 1 failed'; exit 1; }
    fi
    sweep_up_old_clusters
    if [ -z "${BOT_TEST_DATABASE:-}" ]; then start_test_cluster; fi
    find_chromium
    for project in "$root"/tests/*/*.csproj; do run_project "$project" "$1"; done
}

# In memory, where there is room: each test class makes a database of 1,500 files and deletes it, and on a disk of ext4 without a
# journal every file made within five minutes goes round all those deleted: a second of the processor for each database.
start_test_cluster() {
    initdb_options='--no-sync' in_memory=yes
    use_cluster "test-$$"
    trap remove_cluster EXIT
    trap 'exit 130' INT TERM HUP
    start_cluster fsync=off synchronous_commit=off full_page_writes=off max_connections=200
    BOT_TEST_DATABASE=$(connection bot_super postgres)
    export BOT_TEST_DATABASE
}

# Left behind by a run that was killed.
sweep_up_old_clusters() {
    for old in "$data"/test-*; do
        { [ -d "$old" ] || [ -L "$old" ]; } && ! kill -0 "${old##*-}" 2>/dev/null || continue
        (use_cluster "$(basename "$old")"; remove_cluster)
    done
}

# The browser without its own window and menus (Chromium's headless shell) needs half the time of the whole one.
find_chromium() {
    [ -z "${BOT_CHROMIUM:-}" ] || return 0
    if ! any_chromium chromium-headless-shell && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "Installing the distribution's package chromium-headless-shell for the browser tests ..."
        apt_install chromium-headless-shell || apt_install chromium || true
    fi
    any_chromium chromium-headless-shell chromium google-chrome || say "The browser tests need Chromium: install it, or set BOT_CHROMIUM to its path."
}

any_chromium() {
    for name do BOT_CHROMIUM=$(command -v "$name") && export BOT_CHROMIUM && return; done
    return 1
}

# A project that ends badly without a count (a crash) is one failure.
run_project() {
    output=$data/$(basename "$1" .csproj).log
    set -- "$1" "$2" 0
    dotnet test "$1" --no-build --nologo ${2:+--filter "FullyQualifiedName~$(as_name "$2")|DisplayName~$2"} >"$output" 2>&1 || set -- "$1" "$2" "$?"
    cat "$output"
    line=$(grep -E 'Failed: +[0-9]+, Passed: +[0-9]+' "$output" | tail -1 || true)
    good=$(echo "$line" | sed -n 's/.*Passed: *\([0-9]*\).*/\1/p')
    bad=$(echo "$line" | sed -n 's/.*Failed: *\([0-9]*\),.*/\1/p')
    if [ "$3" != 0 ] && [ "${bad:-0}" = 0 ]; then bad=1; fi
    passed=$((passed + ${good:-0})) failed=$((failed + ${bad:-0}))
}

# One that ends badly without saying what was not ok is one failure, as above.
run_operations() {
    build_app
    output=$data/operations.log
    set -- 0
    sh "$root/tests/operations.sh" >"$output" 2>&1 || set -- "$?"
    cat "$output"
    good=$(grep -c '^ok ' "$output" || true)
    bad=$(grep -c '^not ok ' "$output" || true)
    if [ "$1" != 0 ] && [ "$bad" = 0 ]; then bad=1; fi
    passed=$((passed + good)) failed=$((failed + bad))
}

as_name() { printf %s "$1" | tr ' ' '_'; }
