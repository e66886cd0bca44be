# test [name]             all tests, or those whose name contains the words
#
# Starts a PostgreSQL of its own that is thrown away afterwards (unless BOT_TEST_DATABASE names one).
# Ends with 'N passed, N failed'; fails when a test fails or none ran.
#
#   ./bot test                       everything
#   ./bot test Sessions              whose full name contains Sessions
#   ./bot test "a note in two minutes"
#   ./bot test operations            the product as people start it, stop it and pull the plug (tests/operations.sh)
. "$root/tools/tests.sh"
run_tests "${1:-}"
