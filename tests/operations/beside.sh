# A second checkout with data of its own beside the demonstration, which is still running; there it is the real thing.

the_second_checkout() {
    shows "./bot up asks, in a second checkout beside the first, and prints a one-time link for the first administrator" up_begins
    shows "both answer, and the link leads to setting up the account" both_answer
    shows "a port somebody has is refused" refused "is taken" "$bot" demo --data "$data.none" --port "${address##*:}"
    shows "Ctrl-C there stops only what is there" up_stops
    shows "the demonstration refuses real people" refused "This database holds a real service" "$place/checkout/bot" demo
    shows "Ctrl-C stops the demonstration after all that" demo_stops
}

up_begins() {
    theirs=$address
    second_checkout && printf '%s\n' 'Fiktivservice' '' '' 'Nord, Syd' 'Ada Administratorsen' 'ada' >"$place/answers" || return 1
    answers=$place/answers
    begin up "$place/checkout/bot" up && ready up && [ -d "$place/checkout/var/pg" ] || return 1
    link=$(sed -n 's/^Ada Administratorsen sets up the account here, once.*: //p' "$place/up.out")
    [ -n "$link" ]
}

# What the product is made of, with the build that is there.
second_checkout() (
    mkdir -p "$place/checkout/var" && cd "$root" &&
        tar -cf - --exclude=bin --exclude=obj --exclude=node_modules --exclude=vendor bot tools src packs Directory.* global.json .editorconfig | tar -xf - -C "$place/checkout" &&
        cp -R var/app "$place/checkout/var/app"
)

both_answer() { visit "$address/" "$theirs/" "$link"; }

up_stops() {
    ctrl_c up && [ ! -e "$place/checkout/var/pg/postmaster.pid" ] && [ ! -e "$place/checkout/var/serving" ] && address=$theirs && visit "$address/"
}
