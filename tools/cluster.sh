# The private PostgreSQL cluster: one directory, one socket only its own people may open, no port.
#
# Who gets in is decided by the kernel (peer authentication with a map): the operating-system user the cluster
# runs as, and the one who started it. There is no password to keep and none to lose.

# use_cluster NAME: names the cluster the functions below speak of ($data/NAME). 'pg' holds data, others are thrown away.
use_cluster() {
    make_data_directory
    called=$data/$1
    cluster=$called
    me=$(id -un)
    pg_user=$me
    if [ "$(id -u)" = 0 ]; then pg_user=$(own_user); fi
    find_postgres "$(cat "$cluster/PG_VERSION" 2>/dev/null || true)"
    socket=/tmp/bot-$(id -u "$pg_user")-$(printf %s "$cluster" | cksum | cut -d ' ' -f 1)
    resolve_cluster
}

# Through the link, when the data lies elsewhere: the cluster's user may not be able to follow it.
resolve_cluster() { if [ -d "$cluster/." ]; then cluster=$(CDPATH='' cd -- "$cluster" && pwd -P); fi; }

make_data_directory() {
    [ -d "$data" ] || (umask 077; mkdir -p "$data") || fail "Cannot make $data: name another directory with --data DIR."
    [ -w "$data" ] || fail "You may not write in $data: name another directory with --data DIR."
    # The cluster's own user must pass through; what is secret in here has its own mode.
    if [ "$(id -u)" = 0 ] && [ -O "$data" ]; then chmod 711 "$data"; fi
}

# PostgreSQL does not run as root: root gives it a user of its own, or the owner of a cluster that is already there.
own_user() {
    if [ -d "$cluster/." ]; then stat -c %U "$cluster/." 2>/dev/null && return; fi
    id botpg >/dev/null 2>&1 || useradd --system --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin botpg >&2 ||
        fail "Cannot create the system user 'botpg', as which PostgreSQL should run: create it, or start as an ordinary user."
    echo botpg
}

as_pg() (
    cd /
    if [ "$me" = "$pg_user" ]; then exec "$@"; fi
    if command -v setpriv >/dev/null; then exec setpriv --reuid "$pg_user" --regid "$(id -g "$pg_user")" --clear-groups -- "$@"; fi
    exec su -s /bin/sh "$pg_user" -c 'exec "$@"' -- sh "$@"
)

# Is the cluster running?
cluster_runs() { [ -d "$cluster/." ] && as_pg "$pg_bin/pg_ctl" status -D "$cluster" >/dev/null 2>&1; }

# A verb that ends just now may have told it to stop: the last line of its file says so.
cluster_is_not_stopping() { ! as_pg tail -n 1 "$cluster/postmaster.pid" 2>/dev/null | grep -q stopping; }

# start_cluster [SETTING...]: makes it when it is not there, starts it when it does not run.
start_cluster() {
    if [ -d "$cluster/." ] && ! as_pg test -O "$cluster/."; then
        fail "$cluster belongs to $(stat -c %U "$cluster/." 2>/dev/null || echo somebody else): start as that user or as root, or name another directory with --data DIR."
    fi
    [ -d "$cluster/." ] || make_cluster
    wait_for 60 cluster_is_not_stopping || true
    if cluster_runs; then return; fi
    make_socket_directory
    write_rules
    options="-c listen_addresses= -c unix_socket_permissions=0700 -k $socket"
    for setting do options="$options -c $setting"; done
    as_pg "$pg_bin/pg_ctl" start -D "$cluster" -l "$cluster/server.log" -w -t 60 -s -o "$options" ||
        fail "PostgreSQL did not start: see the end of $cluster/server.log."
}

# The private cluster of $data/pg is shared: whoever uses it leaves a mark with the number of its process, and the last to go stops it.
share_cluster() {
    use_cluster pg
    mark_use "$$"
    start_cluster
}

mark_use() { mkdir -p "$data/using" && : >"$data/using/$1"; }

leave_cluster() {
    rm -f "$data/using/$$"
    for mark in "$data"/using/*; do
        [ -e "$mark" ] || continue
        if kill -0 "${mark##*/}" 2>/dev/null; then return; fi
        rm -f "$mark" # left behind by one that was killed
    done
    stop_cluster
}

stop_cluster() {
    if cluster_runs; then as_pg "$pg_bin/pg_ctl" stop -D "$cluster" -m fast -w -t 60 -s || say "PostgreSQL did not stop: see $cluster/server.log."; fi
    rmdir "$socket" 2>/dev/null || true
}

# remove_cluster: for clusters that are thrown away.
remove_cluster() {
    stop_cluster
    rm -rf "$cluster" "$cluster.new" "$called"
}

# Only the cluster's user (and root) can enter: this is the first of two locks on the socket, the map is the other.
make_socket_directory() {
    as_pg mkdir -m 700 "$socket" 2>/dev/null || true
    [ ! -L "$socket" ] && as_pg test -O "$socket" || fail "$socket belongs to somebody else: remove it, or name another directory with --data DIR."
    as_pg chmod 700 "$socket"
}

# Made beside its place and moved there when complete, so that there is never half a cluster.
make_cluster() {
    home=$(place_for_cluster)
    new=$home.new
    rm -rf "$new"
    mkdir -m 700 "$new" && chown "$pg_user" "$new"
    say "Making a private PostgreSQL cluster in $home ..."
    for locale in C.UTF-8 C; do
        as_pg "$pg_bin/initdb" -D "$new" -U bot_super --auth=peer --encoding=UTF8 --locale=$locale ${initdb_options:---data-checksums} \
            >"$data/initdb.log" 2>&1 && break
        [ "$locale" != C ] || fail "initdb failed: see $data/initdb.log."
        as_pg find "$new" -mindepth 1 -delete
    done
    roles | as_pg "$pg_bin/postgres" --single -D "$new" postgres >"$data/initdb.log" 2>&1 || fail "The roles could not be made: see $data/initdb.log."
    settings | as_pg tee -a "$new/postgresql.conf" >/dev/null
    mv "$new" "$home"
    [ "$home" = "$cluster" ] || ln -sfn "$home" "$cluster"
    resolve_cluster
}

# The data directory itself, unless it is kept in memory, or lies where the cluster's user cannot come (under /root, say).
place_for_cluster() {
    if [ -n "${in_memory:-}" ] && memory_has_room; then echo "/dev/shm/bot-$$-$(basename "$socket")"; return; fi
    if as_pg test -x "$data"; then echo "$cluster"; return; fi
    away=/var/lib/back-on-track/$(printf %s "$cluster" | cksum | cut -d ' ' -f 1)
    mkdir -p "$away" && chmod 711 /var/lib/back-on-track "$away"
    say "The user $pg_user cannot reach $data: the cluster lies in $away, with a link to it from $data."
    echo "$away/$(basename "$cluster")"
}

# Two gigabytes to lie in and as much again to work in. (After a whole run the cluster of the tests had some 140 MB.)
memory_has_room() {
    [ -d /dev/shm ] && as_pg test -w /dev/shm &&
        [ "$(df -Pk /dev/shm 2>/dev/null | awk 'END { print int($4) }')" -gt 2000000 ] &&
        [ "$(awk '/^MemAvailable/ { print $2 }' /proc/meminfo 2>/dev/null || echo 0)" -gt 4000000 ]
}

# bot_owner owns the schema and migrates; bot_app serves people: it owns nothing and gets round nothing.
# (Single-user mode: one statement per line, and no client is needed.)
roles() {
    cat <<'SQL'
create role bot_owner login nosuperuser nocreatedb nocreaterole nobypassrls
create role bot_app login nosuperuser nocreatedb nocreaterole noinherit nobypassrls noreplication
create database back_on_track owner bot_owner
revoke all on database back_on_track from public
grant connect on database back_on_track to bot_app
SQL
}

write_rules() {
    printf 'local all bot_super,bot_owner,bot_app peer map=bot\n' | as_pg tee "$cluster/pg_hba.conf" >/dev/null
    for person in "$me" "$pg_user"; do
        for role in bot_super bot_owner bot_app; do printf 'bot "%s" %s\n' "$person" "$role"; done
    done | sort -u | as_pg tee "$cluster/pg_ident.conf" >/dev/null
}

# What suits one small service. 'alter system' still has the last word.
settings() {
    cat <<'CONF'

# Written by ./bot when it made this cluster.
shared_buffers = 128MB
jit = off
timezone = 'UTC'
log_timezone = 'UTC'
# Nothing personal in the server's log: no statement, no parameter, no detail that quotes a row.
log_min_error_statement = panic
log_error_verbosity = terse
log_parameter_max_length_on_error = 0
CONF
}

# connection ROLE [DATABASE]: what Npgsql understands.
connection() { printf 'Host=%s;Username=%s;Database=%s' "$socket" "$1" "${2:-back_on_track}"; }
