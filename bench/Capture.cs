using System.Text.RegularExpressions;
using Npgsql;

namespace BackOnTrack.Bench;

/// <summary>One statement as the server received it, with its values as text (null is null).</summary>
internal sealed record Statement(string Sql, IReadOnlyList<string?> Values);

/// <summary>
/// Reads from the server's own log which statements a request sent. Nothing in the product takes part: what is replayed
/// is what the database saw.
/// </summary>
internal static partial class Capture
{
    /// <summary>Two requests that sent the same statements. Now and then one sends more: a reference that is taken is drawn again.</summary>
    public static async Task<(IReadOnlyList<Statement> First, IReadOnlyList<Statement> Second)> Twice(NpgsqlDataSource super, Func<Task> request)
    {
        var last = await Of(super, request);
        for (var more = 0; more < 4; more++)
        {
            var (before, now) = (last, await Of(super, request));
            if (before.Select(s => s.Sql).SequenceEqual(now.Select(s => s.Sql))) return (before, now);
            last = now;
        }
        throw new InvalidOperationException("Requests of one kind kept sending different statements.");
    }

    private static async Task<IReadOnlyList<Statement>> Of(NpgsqlDataSource super, Func<Task> request)
    {
        foreach (var setting in new[] { "log_statement = 'all'", "log_error_verbosity = 'default'", "log_parameter_max_length = -1", "log_line_prefix = '@@%a|%p|'" }) await Set(super, setting);
        await Reload(super);
        var from = new FileInfo(Settings.ServerLog).Length;
        await request();
        await Task.Delay(300);
        var said = await ReadFrom(from);
        foreach (var setting in new[] { "log_statement", "log_error_verbosity", "log_parameter_max_length", "log_line_prefix" }) await Reset(super, setting);
        await Reload(super);
        return Parse(said);
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

    private static Task Set(NpgsqlDataSource super, string setting) => Run(super, $"alter system set {setting}");
    private static Task Reset(NpgsqlDataSource super, string setting) => Run(super, $"alter system reset {setting}");

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
