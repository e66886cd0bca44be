# bench [--size N]        how fast it is, beside PostgreSQL itself on the same work
#
# Seeds N mentorships (20,000) with five times as many notes in a database of its own, serves the Release build on
# loopback, and measures the main pages signed in, at 16 connections and at 1; then PostgreSQL alone with exactly
# the statements of each page. Prints a table and writes bench/results/.
#   --seconds S   how long each measurement takes (10)
#   --only W1,W3  some of the work
#   --import N    instead: a register of N invented rows (100,000) by ./bot import inquiries; rows a second, peak memory
exec "$root/bench/run" "$@"
