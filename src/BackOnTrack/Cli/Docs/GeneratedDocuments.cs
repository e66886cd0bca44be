using System.Text;

namespace BackOnTrack.Cli.Docs;

/// <summary>The documents nobody writes by hand.</summary>
internal static class GeneratedDocuments
{
    public static async Task<IReadOnlyList<(string Name, string Text)>> All() =>
        [("access.md", AccessDocument.Text()), ("data.md", DataDocument.Text()), ("routes.md", RoutesDocument.Text(await Routes.OfTheHouse())), ("openapi.json", await Routes.OfTheInterface())];

    public static StringBuilder Begin(string title, string sentence) =>
        new StringBuilder().Append($"# {title}\n\n{sentence} Written by `./bot docs`; a check fails when it is stale.\n");

    public static void Row(this StringBuilder text, params IEnumerable<string> cells) => text.Append($"| {string.Join(" | ", cells)} |\n");

    public static void Table(this StringBuilder text, params string[] heads)
    {
        text.Append('\n');
        text.Row(heads);
        text.Row(heads.Select(_ => "---"));
    }
}
