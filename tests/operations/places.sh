# A place to be thrown away: $place holds the data directory, a second checkout and what everybody said.

make_place() {
    place=$(mktemp -d "${TMPDIR:-/tmp}/bot-operations.$$.XXXXXX") || exit 1
    chmod 711 "$place"    # the cluster's own user must pass through
    data=$place/data
}

# Also after Ctrl-C or a kill in the middle.
clean_up() {
    trap '' INT TERM HUP
    clear_place "$place"
}

# Left behind by a run that was killed so that it could not clean up.
sweep_up_old_places() {
    for old in "${TMPDIR:-/tmp}"/bot-operations.*; do
        owner=${old#*bot-operations.}
        [ -O "$old" ] && ! kill -0 "${owner%%.*}" 2>/dev/null || continue
        clear_place "$old"
    done
}

# What was begun there is ended: first the process groups, by the number each wrote down itself, then the clusters.
clear_place() {
    for number in "$1"/*.number; do
        [ -s "$number" ] && [ ! -e "${number%.number}.ended" ] && is_ours "$(cat "$number")" "$1" || continue
        kill -s TERM -- "-$(cat "$number")" 2>/dev/null && wait_for 30 is_gone "$(cat "$number")"
        kill -s KILL -- "-$(cat "$number")" 2>/dev/null
    done
    for home in "$1/data" "$1/checkout/var"; do
        [ ! -d "$home/pg" ] || (data=$home; use_cluster pg; remove_cluster) >/dev/null 2>&1
    done
    rm -rf "$1"
}

# is_gone NUMBER: nobody of that process group is left.
is_gone() { ! kill -s 0 -- "-$1" 2>/dev/null; }

# A number may belong to somebody else by now: ours names the place it was started with.
is_ours() { { ps -o args= -p "$1" 2>/dev/null || tr '\0' ' ' <"/proc/$1/cmdline"; } 2>/dev/null | grep -qF "$2"; }
