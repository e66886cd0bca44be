# Builds the executable once into var/app and runs it with the environment it expects:
#   BOT_OWNER_DATABASE  Npgsql connection string of the role that migrates
#   BOT_APP_DATABASE    the same for the role that serves people
#   BOT_DATA            the directory of master key, log heads and everything else that is not in the database
#   BOT_PACK            the programme pack, when it is set

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
# A small process rather than a rare collection of garbage: 16 MB between two of them.
export DOTNET_GCgen0MaxBudget=1000000
app=$root/var/app

build_app() {
    command -v dotnet >/dev/null || fail "The .NET SDK is missing: install dotnet-sdk-10.0 (https://dot.net), then try again."
    sources=$(sources_sum)
    if [ "$(cat "$app/.sources" 2>/dev/null)" = "$sources" ]; then return; fi
    say "Building the product (Release) ..."
    mkdir -p "$root/var"
    # With native code a start takes a quarter less; where its compiler cannot be had, without.
    publish -p:PublishReadyToRun=true --use-current-runtime --self-contained false ||
        { grep -qiE 'crossgen|NETSDK1094|NETSDK1083' "$root/var/build.log" && publish; } ||
        { grep -E 'error' "$root/var/build.log" | sort -u | head -20 >&2; fail "The build failed: the whole story is in $root/var/build.log."; }
    printf '%s\n' "$sources" > "$app.new/.sources"
    rm -rf "$app.old"
    if [ -d "$app" ]; then mv "$app" "$app.old"; fi
    mv "$app.new" "$app"
    rm -rf "$app.old"
}

publish() {
    rm -rf "$app.new"
    dotnet publish "$root/src/BackOnTrack" -c Release -o "$app.new" -nologo -v quiet -nodeReuse:false -p:RunAnalyzers=false "$@" >"$root/var/build.log" 2>&1
}

# Changes when anything the product is made of changes: name or content.
sources_sum() (
    cd "$root"
    find src packs Directory.*.props Directory.*.targets global.json .editorconfig \
        \( -name bin -o -name obj -o -name node_modules -o -name vendor \) -prune -o -type f -print0 2>/dev/null |
        LC_ALL=C sort -z | xargs -0 cksum | cksum
)

# The databases in the environment: the server of BOT_DATABASE, or the private cluster, started if need be.
use_databases() {
    export BOT_DATA=$data
    if [ -n "${BOT_DATABASE:-}" ]; then
        [ -n "${BOT_APP_DATABASE:-}" ] || fail "BOT_DATABASE names the owner's connection: set BOT_APP_DATABASE for the role that serves people too (docs/operate.md has the three statements that make both roles)."
        make_data_directory
        export BOT_OWNER_DATABASE="$BOT_DATABASE" BOT_APP_DATABASE
        return
    fi
    share_cluster
    export BOT_OWNER_DATABASE="$(connection bot_owner)" BOT_APP_DATABASE="$(connection bot_app)"
}

# run_once VERB...: one verb of the executable; a cluster nobody else uses is stopped afterwards.
run_once() {
    build_app
    trap leave_databases EXIT
    use_databases
    trap 'exit 130' INT TERM HUP
    umask 077
    dotnet "$app/BackOnTrack.dll" "$@"
}

leave_databases() {
    if [ -z "${BOT_DATABASE:-}" ] && [ -n "${cluster:-}" ]; then leave_cluster; fi
}

# The file names the script and its server: either of them alive is somebody.
somebody_serves() {
    for process in $(cat "$data/serving" 2>/dev/null); do
        if kill -0 "$process" 2>/dev/null; then return 0; fi
    done
    return 1
}
