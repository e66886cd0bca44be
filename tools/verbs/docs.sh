# docs [--check]          write the generated lists in docs/; --check only says whether they are fresh
build_app
exec dotnet "$app/BackOnTrack.dll" docs --into "$root/docs" "$@"
