# routes [--json]         every address of the product with its act
build_app
exec dotnet "$app/BackOnTrack.dll" routes "$@"
