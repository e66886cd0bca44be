# log …                   the act log: verify, verify FILE, export FILE
#
#   ./bot log verify          seals what is new, reads the whole log and its signed heads, and names the first
#                             entry that is not as it was written
#   ./bot log export FILE     the sealed log as text: ids and acts, nobody's words
#   ./bot log verify FILE [--key PUBLIC-KEY] [--heads HEADS]
#                             the same check of an export, without a database and without a secret
case "${1:-} ${2:-}" in
    'verify '|'export '?*) run_once log "$@" ;;
    'verify '*) build_app
                BOT_DATA=$data exec dotnet "$app/BackOnTrack.dll" log "$@" ;;
    *) fail "Say what to do with the log: verify, verify FILE or export FILE (./bot log --help)." ;;
esac
