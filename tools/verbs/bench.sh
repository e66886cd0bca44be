# bench [--size N]        how fast it is, beside PostgreSQL itself on the same work
exec "$root/bench/run" "$@"
