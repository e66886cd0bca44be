# up [--port N]           serve the real thing; the first start asks for the first administrator
#
# The first start asks for the service's name, programme pack, language and the first administrator,
# and prints a one-time link with which that person sets up the account. Later starts ask nothing.
# --host NAME is the name people call it by when a proxy stands before it; without it only localhost is answered.
# docs/operate.md says how to put it behind a reverse proxy, run it as a service and back it up.
. "$root/tools/serve.sh"
serve up "$@"
