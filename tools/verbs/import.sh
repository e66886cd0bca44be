# import inquiries FILE   a register of inquiries from a CSV file, all or nothing
#
# Shows what it found in the file (encoding, separator, headings, problems by row) and writes nothing
# until you confirm. Asks what neither the file nor a known word tells. Running it again doubles nothing.
#
#   --as NAME              the coordinator who imports, when there are several
#   --mapping NAME         with the answers saved under this name on the page /inquiries/import
#   --unknown empty|leave-out   what values nobody knows mean, without asking
#   --unit N, --yes        the unit that keeps the inquiries; do not ask before writing
[ $# -gt 1 ] || fail "Say what to import and from where: ./bot import inquiries FILE."
[ -r "$2" ] || fail "There is no file '$2' that you may read."
run_once import "$@"
