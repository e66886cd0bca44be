using System.Globalization;
using System.Text.RegularExpressions;
using BackOnTrack.Access;
using BackOnTrack.Domain;

namespace BackOnTrack.Tests.Devices;

public sealed partial class OracleRun
{
    /// <summary>Names seen or missed against the rules, and how many were shown to those who may see everything.</summary>
    internal (List<string> Wrong, int Shown) ListsSeen { get; private set; }

    private async Task CompareLists()
    {
        var (wrong, shown) = (new List<string>(), 0);
        foreach (var (address, path) in await Lists())
            foreach (var hat in SecondReading.Hats.Where(h => SecondReading.HowFar(address.Needs!.Act, h) is not Scope.Never))
            {
                var all = await Names(address, path, await World.SeesAll(hat));
                shown += all.Count;
                foreach (var file in World.Files.Take(2))
                    foreach (var standing in Enum.GetValues<Standing>())
                    {
                        var seen = await Names(address, path, await World.Somebody(hat, standing, file));
                        wrong.AddRange(seen.Where(name => !May(address, hat, standing, file, name)).Select(name => $"{hat} {standing} sees {name} on {path}"));
                        wrong.AddRange(all.Where(name => May(address, hat, standing, file, name)).Except(seen).Select(name => $"{hat} {standing} misses {name} on {path}"));
                    }
            }
        ListsSeen = (wrong, shown);
    }

    /// <summary>Numbers of a start page that are not the length of the list behind them, and how many were compared.</summary>
    internal (List<string> Wrong, int Compared) CountsSeen { get; private set; }

    private async Task CompareCounts()
    {
        var (wrong, compared) = (new List<string>(), 0);
        foreach (var hat in SecondReading.Hats)
        {
            var caller = await World.SeesAll(hat);
            foreach (Match count in Regex.Matches((await caller.Ask("GET", "/")).Body, "<a href=\"(?<list>/today/[A-Za-z]+)\">[^<]*</a> <span class=\"bot-count\">(?<n>[0-9]+)<", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)))
            {
                var list = (await caller.Ask("GET", count.Groups["list"].Value)).Body;
                var rows = Regex.Count(list, "<div class=\"bot-why\">", RegexOptions.None, TimeSpan.FromSeconds(5));
                if (rows.ToString(CultureInfo.InvariantCulture) != count.Groups["n"].Value && rows < 50) wrong.Add($"{hat} {count.Groups["list"].Value}: {count.Groups["n"].Value} on the start page, {rows} in the list");
                compared++;
            }
        }
        CountsSeen = (wrong, compared);
    }

    /// <summary>Addresses without a record in them: lists, counts, worklists, and the search with its words filled in.</summary>
    private async Task<List<(Address Address, string Path)>> Lists()
    {
        var lists = new List<(Address, string)>();
        foreach (var address in Addresses.Where(a => a.Ids.Count == 0))
            if (await _filling.For(address, World.Files[0]) is [var path, ..]) lists.Add((address, path));
        return lists;
    }

    /// <summary>The names a page of a list shows.</summary>
    private async Task<HashSet<string>> Names(Address address, string path, Caller caller)
    {
        var body = "";
        if (address.Answers("GET")) body += (await caller.Ask("GET", path + address.Question(RandomWorld.Stem))).Body;
        if (address.Searches) body += (await caller.Ask("POST", path, address.Words(RandomWorld.Stem))).Body;
        return [.. World.Files.Select(f => f.Marker).Where(name => body.Contains(name, StringComparison.Ordinal))];
    }

    /// <summary>Whether the act may show somebody a name: the file they stand to so, and those of the unit they are posted to.</summary>
    private bool May(Address address, Role hat, Standing standing, WorldFile file, string name)
    {
        var other = World.Files.Single(f => f.Marker == name);
        if (other == file) return SecondReading.MayName(address.Needs!.Act, hat, standing);
        var posted = standing is Standing.SameUnit or Standing.Excluded ? file.Unit : 3 - file.Unit;
        return SecondReading.MayName(address.Needs!.Act, hat, other.Unit == posted ? Standing.SameUnit : Standing.OtherUnit);
    }
}
