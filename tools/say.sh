# What the verbs say. Progress goes to stderr, so that what a verb prints can be piped.

say() { printf '%s\n' "$*" >&2; }

# A failure is a sentence that says what to do.
fail() { printf 'bot: %s\n' "$*" >&2; exit 1; }

# wait_for SECONDS COMMAND...: true as soon as the command is.
wait_for() {
    tries=$(($1 * 10)); shift
    while [ "$tries" -gt 0 ]; do
        "$@" && return 0
        sleep 0.1
        tries=$((tries - 1))
    done
    return 1
}
