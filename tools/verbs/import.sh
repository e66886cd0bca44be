# import inquiries FILE   a register of inquiries from a CSV file, all or nothing
#
# Shows what it found in the file (encoding, separator, headings, problems by row) and writes nothing
# until you confirm. Running it again doubles nothing.
[ $# -gt 1 ] || fail "Say what to import and from where: ./bot import inquiries FILE."
[ -r "$2" ] || fail "There is no file '$2' that you may read."
run_once import "$@"
