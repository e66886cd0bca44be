# fmt [--check]           format the code; --check changes nothing and fails when something would change
dotnet format whitespace "$root/BackOnTrack.slnx" --no-restore ${1:+--verify-no-changes} ||
    fail "Some files are not formatted: ./bot fmt does it."
