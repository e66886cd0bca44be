using System.CommandLine;
using BackOnTrack.Cli.Docs;

namespace BackOnTrack.Cli;

/// <summary><c>docs</c>: facts about the code, made from the code. <c>--check</c> only says whether they are fresh.</summary>
internal static class DocsVerb
{
    public static Command Make()
    {
        var into = new Option<DirectoryInfo>("--into") { Description = "The folder of the documents.", DefaultValueFactory = _ => new("docs") };
        var check = new Option<bool>("--check") { Description = "Changes nothing; fails when a document is stale." };
        var verb = new Command("docs", "Writes the generated lists.") { into, check };
        verb.Does(async (line, stop) =>
        {
            var stale = new List<string>();
            foreach (var (name, text) in await GeneratedDocuments.All())
            {
                var file = Path.Combine(line.GetValue(into)!.FullName, name);
                if (File.Exists(file) && await File.ReadAllTextAsync(file, stop) == text) continue;
                stale.Add(name);
                if (!line.GetValue(check)) await File.WriteAllTextAsync(file, text, stop);
            }
            if (!line.GetValue(check)) Console.WriteLine(stale.Count == 0 ? "All were fresh." : $"Written: {string.Join(", ", stale)}.");
            else if (stale.Count > 0) throw new Stumble($"Stale: {string.Join(", ", stale)}. Run ./bot docs and commit what it writes.");
            return 0;
        });
        return verb;
    }
}
