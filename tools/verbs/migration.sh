# migration "name"        the next numbered SQL file, with its head written
#
# ./bot migration "a phone number of an establishment" makes
# src/BackOnTrack/Data/Migrations/NNNN_a_phone_number_of_an_establishment.sql
[ $# -eq 1 ] && [ -n "$1" ] || fail "Say in a few words what changes: ./bot migration \"a phone number of an establishment\"."
folder=$root/src/BackOnTrack/Data/Migrations
name=$(printf %s "$1" | tr '[:upper:]' '[:lower:]' | sed 's/[^a-z0-9]\{1,\}/_/g; s/^_//; s/_$//')
[ -n "$name" ] || fail "A name needs letters a to z."
last=$(ls "$folder" 2>/dev/null | sed -n 's/^\([0-9]\{4\}\)_.*\.sql$/\1/p' | sort | tail -1)
number=$(printf '%04d' $(($(echo "${last:-0}" | sed 's/^0*//;s/^$/0/') + 1)))
mkdir -p "$folder"
file=$folder/${number}_$name.sql
cat > "$file" <<SQL
-- $number: $1
-- Runs once, in one transaction, as bot_owner. A file that has been released is never changed: write the next one.
-- A new table of a mentee's or mentor's file declares its wall in Features/<Module>/<Module>Tables.cs.

SQL
say "Beside the mapping of its module stands one line more, which runs it:"
say "[DbContext(typeof(Tx)), Migration(\"${number}_$name\")] public sealed class <WhatChanges> : SqlFile;"
echo "$file"
