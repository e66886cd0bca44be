using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BackOnTrack.Web;

namespace BackOnTrack.Bench;

/// <summary>
/// What the database alone can do with exactly the statements of one request: pgbench, prepared. What differs between
/// two captured requests is different in every replay too: ids (as one and the same within a transaction), references and the keyed indexes of a person.
/// The round trips are the product's: what it sends in one batch is one pipeline here.
/// </summary>
internal static partial class Yardstick
{
    public static async Task<double> Run(IReadOnlyList<Statement> first, IReadOnlyList<Statement> second, int clients, int seconds)
    {
        var (script, variables) = Script(first, second);
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, script);
        string[] arguments = ["-n", "-M", "prepared", "-c", $"{clients}", "-j", "1", "-T", $"{seconds}", "-f", file, .. variables.SelectMany(v => new[] { "-D", $"{v.Key}={v.Value}" }), "-h", Settings.Socket, "-U", "bot_app", "back_on_track"];
        var text = await Tool.Run(Settings.Pgbench, arguments, ("PGOPTIONS", House.OnePlan)); // as the product connects
        if (Environment.GetEnvironmentVariable("BENCH_KEEP") is null) File.Delete(file);
        if (Tps().Match(text) is not { Success: true } tps || Failed().Match(text).Groups[1].Value is not ("0" or "")) throw new InvalidOperationException($"pgbench said: {text}");
        return double.Parse(tps.Groups[1].Value, CultureInfo.InvariantCulture);
    }

    internal static (string Script, Dictionary<string, string> Variables) Script(IReadOnlyList<Statement> first, IReadOnlyList<Statement> second)
    {
        var script = new StringBuilder();
        var (variables, fresh) = (new Dictionary<string, string>(), new Dictionary<string, int>());
        var body = new StringBuilder();
        for (var i = 0; i < first.Count; i++)
        {
            if (OpensBatch(first, i)) body.AppendLine("\\startpipeline");
            var (values, others) = (first[i].Values, second[i].Values);
            body.Append(Placeholder().Replace(first[i].Sql, m => Put(int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) - 1, values, others, variables, fresh))).AppendLine(";");
            if (ClosesBatch(first, i)) body.AppendLine("\\endpipeline");
        }
        foreach (var n in fresh.Values) script.AppendLine(CultureInfo.InvariantCulture, $"\\set n{n} random(1, 1000000000000000)");
        return (script.Append(body).ToString(), variables);
    }

    private static string Put(int at, IReadOnlyList<string?> values, IReadOnlyList<string?> others, Dictionary<string, string> variables, Dictionary<string, int> fresh)
    {
        if (values[at] is not { } value) return "null";
        if (value != others[at] && Anew(value) is { } form)
        {
            var n = fresh.TryGetValue(value, out var known) ? known : fresh[value] = fresh.Count;
            return form.Replace(":n", $":n{n}", StringComparison.Ordinal);
        }
        var name = $"v{variables.Count}";
        variables[name] = value;
        return $":{name}";
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
    [GeneratedRegex(@"tps = ([\d.]+)")] private static partial Regex Tps();
    [GeneratedRegex(@"failed transactions: (\d+)")] private static partial Regex Failed();
    [GeneratedRegex(@"^[A-Z]{2}-\d{4}$")] private static partial Regex Code();
    [GeneratedRegex(@"^\\x[0-9a-f]{64}$")] private static partial Regex Index();
}
