using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BackOnTrack.Cli;

/// <summary><c>routes</c>: every address with the act it needs, for people and for machines.</summary>
internal static class RoutesVerb
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Make()
    {
        var json = new Option<bool>("--json") { Description = "As JSON." };
        var verb = new Command("routes", "Lists every address with its act.") { json };
        verb.Does(async (line, _) =>
        {
            var routes = await Routes.OfTheHouse();
            if (line.GetValue(json)) await Console.Out.WriteLineAsync(JsonSerializer.Serialize(routes, Readable));
            else foreach (var r in routes) await Console.Out.WriteLineAsync($"{string.Join(',', r.Verbs),-9} {r.Address,-60} {r.Act}");
            return 0;
        });
        return verb;
    }
}
