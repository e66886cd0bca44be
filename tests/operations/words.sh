# What the verbs say of themselves.

the_words() {
    shows "bare ./bot lists every verb there is" lists_every_verb
    shows "every verb explains itself with --help and does nothing" every_verb_has_help
    shows "an unknown verb fails with a sentence" refused "There is no verb 'dance'" "$bot" dance
    shows "a verb without what it needs fails with a sentence" incomplete_verbs_are_refused
}

verbs() { for file in "$root"/tools/verbs/*.sh; do basename "$file" .sh; done; }

lists_every_verb() {
    "$bot" >"$place/verbs" || return 1
    for verb in $(verbs); do grep -q "^ *$verb " "$place/verbs" || { echo "$verb is not listed."; return 1; }; done
}

every_verb_has_help() {
    for verb in $(verbs); do
        "$bot" "$verb" --help --data "$data" >"$place/help" && grep -q "^$verb " "$place/help" || { echo "$verb"; cat "$place/help"; return 1; }
    done
    [ ! -e "$data" ]
}

incomplete_verbs_are_refused() {
    refused "Say what to do with the database" "$bot" db &&
        refused "Say where to" "$bot" db backup --data "$data" &&
        refused "Say from which file" "$bot" db restore "$place/none" --data "$data" &&
        refused "Say what to import" "$bot" import inquiries &&
        refused "There is no file" "$bot" import inquiries "$place/none" &&
        refused "Say what to do with the log" "$bot" log &&
        refused "Say what to do with accounts" "$bot" user
}
