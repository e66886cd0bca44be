#!/bin/sh
# The product as people start it: processes, signals, files. ./bot check counts it; ./bot test operations runs it alone.
# Each thing shown is one line, "ok …" or "not ok …"; beneath the latter stands what was said.
set -u
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
unset BOT_DATA BOT_DATABASE BOT_APP_DATABASE BOT_HOST BOT_PACK BOT_CLAMD BOT_SCANNER
bot=$root/bot
for part in places console words serving keeping erasing breaking beside; do . "$root/tests/operations/$part.sh"; done

failed=0
sweep_up_old_places
make_place
trap clean_up EXIT
trap 'exit 130' INT TERM HUP

the_words
the_serving
the_keeping
the_erasing
the_breaking
the_second_checkout
[ "$failed" = 0 ]
