# db …                    the database: psql, migrate, reset, backup FILE, restore FILE
#
#   ./bot db psql [ARG...]    a prompt as the cluster's superuser (the wall does not hold for it)
#   ./bot db migrate          brings the schema up to date
#   ./bot db reset            throws the private cluster and its keys away (asks first; --yes does not)
#   ./bot db backup FILE      everything in the database, in pg_dump's own format
#   ./bot db restore FILE     the database as it was in that file (asks first; --yes does not); heads of the
#                             act log that are newer than the file are put aside in DIR/heads
#
# A backup is of no use without the master key, and the key is not in it: keep DIR/keys apart.
# With BOT_DATABASE set, back up that server with its own means.
what=${1:-}
[ $# -eq 0 ] || shift

private_cluster_only() {
    [ -z "${BOT_DATABASE:-}" ] || fail "BOT_DATABASE names a server of your own: use its own psql, pg_dump and pg_restore (docs/operate.md)."
}

client() {
    if [ -x "$pg_bin/$1" ]; then echo "$pg_bin/$1"; return; fi
    command -v "$1" || fail "The client program $1 is missing: install your system's package postgresql-client."
}

superuser_in() { export PGHOST="$socket" PGUSER=bot_super PGDATABASE="$1"; }

be_sure() {
    [ "${2:-}" != --yes ] || return 0
    printf '%s Type yes: ' "$1" >&2
    read -r answer || answer=
    [ "$answer" = yes ] || fail "Nothing was done."
}

not_while_serving() {
    if somebody_serves; then fail "Back on Track is running from $data: stop it first (Ctrl-C where it runs)."; fi
}

open_cluster() {
    trap leave_databases EXIT
    trap 'exit 130' INT TERM HUP
    share_cluster
}

# The restored log ends where the backup does. The heads of what was sealed later no longer belong to it; they are kept.
put_heads_aside() {
    heads=$data/heads/heads.txt
    last=$("$psql" -qXAtd back_on_track -c 'select coalesce(max(batch), 0) from bot.act_seal')
    later=$data/heads/later-than-the-backup-$(date -u +%Y%m%dT%H%M%SZ).txt
    [ -s "$heads" ] && awk -F '\t' -v last="$last" '$1 > last { found = 1 } END { exit !found }' "$heads" || return 0
    umask 077
    awk -F '\t' -v last="$last" '$1 > last' "$heads" >"$later"
    awk -F '\t' -v last="$last" '$1 <= last' "$heads" >"$heads.new"
    mv "$heads.new" "$heads"
    say "The log ends at batch $last, as it does in the backup; the heads of what was sealed after it lie in $later."
}

case $what in
    psql)
        private_cluster_only
        open_cluster
        program=$(client psql)
        superuser_in back_on_track
        "$program" "$@" ;;
    migrate)
        run_once migrate "$@" ;;
    reset)
        private_cluster_only
        not_while_serving
        be_sure "This throws away everything in $data/pg and the keys that open it." "${1:-}"
        use_cluster pg
        remove_cluster
        rm -rf "$data/keys"
        # The heads of a log that is gone: kept, but the next log begins with a first head of its own.
        if [ -s "$data/heads/heads.txt" ]; then mv "$data/heads/heads.txt" "$data/heads/before-the-reset-$(date -u +%Y%m%dT%H%M%SZ).txt"; fi
        say "Gone. The next start begins anew." ;;
    backup)
        private_cluster_only
        [ $# -gt 0 ] || fail "Say where to: ./bot db backup FILE."
        open_cluster
        program=$(client pg_dump)
        superuser_in back_on_track
        (umask 077; "$program" --format=custom --file="$1.part") || fail "The backup failed; $1 was not written."
        mv "$1.part" "$1"
        say "Written to $1. The master key is not in it: keep $data/keys in another place." ;;
    restore)
        private_cluster_only
        not_while_serving
        [ $# -gt 0 ] && [ -r "$1" ] || fail "Say from which file: ./bot db restore FILE."
        be_sure "This replaces the database in $data by what is in $1." "${2:-}"
        open_cluster
        program=$(client pg_restore)
        superuser_in postgres
        psql=$(client psql)
        "$psql" -qX -v ON_ERROR_STOP=1 -c 'drop database if exists restored' -c 'create database restored owner bot_owner' \
            -c 'revoke all on database restored from public' -c 'grant connect on database restored to bot_app'
        "$program" --exit-on-error --single-transaction --dbname=restored "$1" || fail "The file could not be restored; the database is as it was."
        "$psql" -qX -v ON_ERROR_STOP=1 -c 'drop database if exists back_on_track with (force)' -c 'alter database restored rename to back_on_track'
        put_heads_aside
        say "Restored from $1." ;;
    *) fail "Say what to do with the database: psql, migrate, reset, backup FILE or restore FILE (./bot db --help)." ;;
esac
