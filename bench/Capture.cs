using System.Text.RegularExpressions;
using Npgsql;

namespace BackOnTrack.Bench;

/// <summary>One statement as the server received it, with its values as text (null is null).</summary>
internal sealed record Statement(string Sql, IReadOnlyList<string?> Values);

/// <summary>What a request sent, what it sent when the same person made it again, and what it sent when others made it.</summary>
internal sealed record Captured(IReadOnlyList<Statement> First, IReadOnlyList<Statement> Again, IReadOnlyList<IReadOnlyList<Statement>> Others);

/// <summary>
/// Reads from the server's own log which statements a request sent. Nothing in the product takes part: what is replayed
/// is what the database saw.
/// </summary>
internal static partial class Capture
{
    private static readonly string[] spoken = ["log_statement = 'all'", "log_error_verbosity = 'default'", "log_parameter_max_length = -1", "log_line_prefix = '@@%a|%p|'"];

    /// <summary>Each line is one person's request of the same kind; whoever's sends other statements than the first person's is left out.</summary>
    public static async Task<Captured> Of(NpgsqlDataSource super, IEnumerable<string> lines, Func<string, Task> send)
    {
        foreach (var setting in spoken) await Run(super, $"alter system set {setting}");
        await Reload(super);
        var (first, again) = await Twice(() => send(lines.First()));
        List<IReadOnlyList<Statement>> others = [];
        foreach (var line in lines.Skip(1))
        {
            await send(line); // what only somebody's first request asks
            if (await Sent(() => send(line)) is var sent && Same(first, sent)) others.Add(sent);
        }
        foreach (var setting in spoken) await Run(super, $"alter system reset {setting.Split(' ')[0]}");
        await Reload(super);
        return new(first, again, others);
    }

    /// <summary>Two requests that sent the same statements. Now and then one sends more: a reference that is taken is drawn again.</summary>
    private static async Task<(IReadOnlyList<Statement> First, IReadOnlyList<Statement> Second)> Twice(Func<Task> request)
    {
        var last = await Sent(request);
        for (var more = 0; more < 4; more++)
        {
            var (before, now) = (last, await Sent(request));
            if (Same(before, now)) return (before, now);
            last = now;
        }
        throw new InvalidOperationException("Requests of one kind kept sending different statements.");
    }

    private static bool Same(IReadOnlyList<Statement> some, IReadOnlyList<Statement> others) => some.Select(s => s.Sql).SequenceEqual(others.Select(s => s.Sql));

    private static async Task<IReadOnlyList<Statement>> Sent(Func<Task> request)
    {
        var from = new FileInfo(Settings.ServerLog).Length;
        await request();
        await Task.Delay(300);
        return Parse(await ReadFrom(from));
    }

    /// <summary>Lines of our application only: "execute NAME: sql", and the values in the DETAIL that follows.</summary>
    private static List<Statement> Parse(string said)
    {
        var statements = new List<Statement>();
        foreach (var entry in said.Split("@@").Where(e => e.StartsWith("back-on-track|", StringComparison.Ordinal)))
        {
            var text = entry.TrimEnd().Replace("\n\t", "\n", StringComparison.Ordinal);
            if (Executed().Match(text) is { Success: true } sql) statements.Add(new(sql.Groups[1].Value.Trim().TrimEnd(';'), []));
            else if (Parameters().Match(text) is { Success: true } values && statements.Count > 0)
                statements[^1] = statements[^1] with { Values = [.. Value().Matches(values.Groups[1].Value).Select(m => m.Groups[1].Value == "NULL" ? null : m.Groups[1].Value[1..^1].Replace("''", "'", StringComparison.Ordinal))] };
        }
        return statements;
    }

    private static async Task<string> ReadFrom(long start)
    {
        await using var file = new FileStream(Settings.ServerLog, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        file.Seek(start, SeekOrigin.Begin);
        return await new StreamReader(file).ReadToEndAsync();
    }

    private static async Task Reload(NpgsqlDataSource super)
    {
        await Run(super, "select pg_reload_conf()");
        await Task.Delay(500);
    }

    private static async Task Run(NpgsqlDataSource super, string sql)
    {
        await using var command = super.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    [GeneratedRegex(@"^back-on-track\|\d+\|LOG:  (?:execute [^:]*|statement): (.*)$", RegexOptions.Singleline)] private static partial Regex Executed();
    [GeneratedRegex(@"^back-on-track\|\d+\|DETAIL:  parameters: (.*)$", RegexOptions.Singleline)] private static partial Regex Parameters();
    [GeneratedRegex(@"\$\d+ = (NULL|'(?:[^']|'')*')")] private static partial Regex Value();
}
