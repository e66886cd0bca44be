# demo [--port N]         serve the demonstration on 127.0.0.1, with a sign-in link per role
#
# Makes what is missing (PostgreSQL, a private cluster, the build, the demo's people), prints
# 'ready http://127.0.0.1:N' and the links, and serves until Ctrl-C. What you change stays.
# Without --port a free one is chosen. ./bot db reset begins anew.
# --today 2026-03-01 lets the demo live on that day; started again with a later one, its people have lived on.
. "$root/tools/serve.sh"
serve demo "$@"
