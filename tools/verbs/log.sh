# log verify [FILE]       check the act log: nothing edited, removed, reordered or cut off
#
# Reads the log and its signed heads and names the first entry that is not as it was written.
[ "${1:-}" = verify ] || fail "The log can be verified: ./bot log verify."
run_once log "$@"
