using BackOnTrack.Access;
using BackOnTrack.Domain;

namespace BackOnTrack.Cli.Docs;

/// <summary>The access table as people read it.</summary>
internal static class AccessDocument
{
    public static string Text()
    {
        var hats = Enum.GetValues<Role>().Where(r => r != Role.System).ToList();
        var text = GeneratedDocuments.Begin("Who may do what", "One row per act, one column per hat: nothing, *own* (through a dated row of the reach ledger), *unit* (the files of a unit the person is posted to), *all*. Exclusions beat every cell.");
        foreach (var room in AccessTable.All.GroupBy(r => r.Room))
        {
            text.Append($"\n## {room.Key}\n");
            text.Table(["Act", "Log", .. hats.Select(h => h.ToString())]);
            foreach (var row in room)
                text.Row([row.Act.ToString(), row.Class.ToString().ToLowerInvariant(), .. hats.Select(h => AccessTable.Of(row.Act, h) switch { Scope.Never => "", var s => s.ToString().ToLowerInvariant() })]);
        }
        return text.ToString();
    }
}
