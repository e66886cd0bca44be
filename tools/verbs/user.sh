# user …                  accounts: add, invite, list, disable
#
#   ./bot user add USER-NAME ROLE... [--name NAME] [--unit N] [--language en|da|nb]
#                                  a new account, with a one-time link
#   ./bot user invite USER-NAME    another one-time link for the same account
#   ./bot user list                who has an account, with roles and state
#   ./bot user disable USER-NAME   ends the account and every sign-in of it at once
[ $# -gt 0 ] || fail "Say what to do with accounts: add, invite, list or disable (./bot user --help)."
run_once user "$@"
