using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BackOnTrack.Web;

namespace BackOnTrack.Bench;

/// <summary>
/// What the database alone can do with exactly the statements of one request: pgbench, prepared, each of its clients one
/// of the people who sent it. What differs between two requests of one person is different in every replay too: ids (as one
/// and the same within a transaction), references and the keyed indexes of a person; a row's version is that which stands there.
/// The round trips are the product's: what it sends in one batch is one pipeline here.
/// </summary>
internal static partial class Yardstick
{
    public static async Task<double> Run(Captured captured, int clients, int seconds)
    {
        var (script, variables) = Script(captured);
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, script);
        string[] arguments = ["-n", "-M", "prepared", "-c", $"{clients}", "-j", "1", "-T", $"{seconds}", "-f", file, .. variables.SelectMany(v => new[] { "-D", $"{v.Key}={v.Value}" }), "-h", Settings.Socket, "-U", "bot_app", "back_on_track"];
        var text = await Tool.Run(Settings.Pgbench, arguments, ("PGOPTIONS", House.OnePlan)); // as the product connects
        if (Environment.GetEnvironmentVariable("BENCH_KEEP") is null) File.Delete(file);
        if (Tps().Match(text) is not { Success: true } tps || Failed().Match(text).Groups[1].Value is not ("0" or "")) throw new InvalidOperationException($"pgbench said: {text}");
        return double.Parse(tps.Groups[1].Value, CultureInfo.InvariantCulture);
    }

    private static (string Script, Dictionary<string, string> Variables) Script(Captured captured)
    {
        var (once, fresh, body) = (new StringBuilder(), new Dictionary<string, int>(), new StringBuilder());
        var variables = new Dictionary<string, string> { ["settled"] = "0" };
        for (var i = 0; i < captured.First.Count; i++)
        {
            if (OpensBatch(captured.First, i)) body.AppendLine("\\startpipeline");
            body.Append(Placeholder().Replace(Version().Replace(captured.First[i].Sql, "xmin = xmin"), m => Put(i, int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) - 1))).AppendLine(";");
            if (ClosesBatch(captured.First, i)) body.AppendLine("\\endpipeline");
        }
        var script = new StringBuilder($"\\if :settled\n\\else\n{once}\\set settled 1\n\\endif\n");
        foreach (var n in fresh.Values) script.AppendLine(CultureInfo.InvariantCulture, $"\\set n{n} random(1, 1000000000000000)");
        return (script.Append(body).ToString(), variables);

        string Put(int statement, int at)
        {
            if (captured.First[statement].Values[at] is not { } value) return "null";
            if (value != captured.Again[statement].Values[at] && Anew(value) is { } form) return form.Replace(":n", $":n{Number(value)}", StringComparison.Ordinal);
            string[] ofEach = [value, .. captured.Others.Select(other => other[statement].Values[at] ?? value)];
            return ofEach.Distinct().Count() == 1 ? Fixed(value) : OfEach(ofEach);
        }

        int Number(string value) => fresh.TryGetValue(value, out var known) ? known : fresh[value] = fresh.Count;

        string Fixed(string value)
        {
            var name = $"v{variables.Count}";
            variables[name] = value;
            return $":{name}";
        }

        // Each client asks once, before its first replay, what it is to say here.
        string OfEach(string[] values)
        {
            var name = $"p{variables.Count}";
            once.AppendLine(CultureInfo.InvariantCulture, $"select (array[{string.Join(", ", values.Select(Fixed))}])[:client_id % {values.Length} + 1] as {name} \\gset");
            return $":{name}";
        }
    }

    /// <summary>How a value of this kind is made of a number <c>:n</c>, the same wherever the transaction uses it; null for what is replayed as it was.</summary>
    private static string? Anew(string value)
    {
        // Ordered by time like the product's own ids.
        if (Guid.TryParse(value, out _)) return "(lpad(to_hex((extract(epoch from now()) * 1000)::bigint), 12, '0') || lpad(to_hex(:n::bigint), 20, '0'))::uuid";
        if (Code().IsMatch(value)) return "to_hex(:n::bigint)";
        return Index().IsMatch(value) ? "sha256(to_hex(:n::bigint)::bytea)" : null;
    }

    private static bool OpensBatch(IReadOnlyList<Statement> all, int i) => Batched(all, i, i + 1) && !Batched(all, i - 1, i);
    private static bool ClosesBatch(IReadOnlyList<Statement> all, int i) => Batched(all, i - 1, i) && !Batched(all, i, i + 1);

    /// <summary>Whether a statement goes out in one batch with the next: begin with the entering, saved rows together, the log with the commit.</summary>
    private static bool Batched(IReadOnlyList<Statement> all, int i, int next)
    {
        if (i < 0 || next >= all.Count) return false;
        var (a, b) = (all[i].Sql, all[next].Sql);
        return Is(a, "begin") || (Is(a, "insert into bot.act_log") && (Is(b, "commit") || Is(b, "insert into bot.act_log"))) || (Saves(a) && Saves(b));
    }

    private static bool Saves(string sql) => (Is(sql, "insert into") || Is(sql, "update ")) && !Is(sql, "insert into bot.act_log");
    private static bool Is(string sql, string start) => sql.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\$(\d+)")] private static partial Regex Placeholder();
    [GeneratedRegex(@"\bxmin = \$\d+")] private static partial Regex Version();
    [GeneratedRegex(@"tps = ([\d.]+)")] private static partial Regex Tps();
    [GeneratedRegex(@"failed transactions: (\d+)")] private static partial Regex Failed();
    [GeneratedRegex(@"^[A-Z]{2}-\d{4}$")] private static partial Regex Code();
    [GeneratedRegex(@"^\\x[0-9a-f]{64}$")] private static partial Regex Index();
}
