# check                   everything CI does: restore, build, format, generated docs, all tests
. "$root/tools/tests.sh"
step() {
    say "== $1"; shift
    "$@" || { say "The step above failed."; printf '0 passed, 1 failed\n'; exit 1; }
}
step "Restore from the lock files" dotnet restore "$root/BackOnTrack.slnx" --locked-mode -v quiet -nologo
step "Build, warnings are errors" dotnet build "$root/BackOnTrack.slnx" --no-restore -warnaserror -v quiet -nologo -clp:NoSummary
step "The bench builds" dotnet build "$root/bench" -warnaserror -v quiet -nologo -clp:NoSummary
step "Format" "$root/bot" fmt --check
step "Generated docs are fresh" "$root/bot" docs --check
say "== Tests"
built=yes
run_tests ''
