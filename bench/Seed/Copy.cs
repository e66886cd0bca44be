using System.Collections;
using System.Globalization;
using System.Text;
using Npgsql;

namespace BackOnTrack.Bench.Seed;

/// <summary>Rows into a table by the quickest way there is.</summary>
internal static class Copy
{
    /// <param name="columns">Names as in the database, parted by spaces.</param>
    public static async Task<int> Into(NpgsqlConnection connection, string table, string columns, IEnumerable<object?[]> rows)
    {
        var count = 0;
        var names = string.Join(", ", columns.Split(' ').Select(c => $"\"{c}\""));
        await using var writer = await connection.BeginTextImportAsync($"copy bot.{table} ({names}) from stdin");
        var line = new StringBuilder();
        foreach (var row in rows)
        {
            line.Clear().AppendJoin('\t', row.Select(Text)).Append('\n');
            await writer.WriteAsync(line);
            count++;
        }
        return count;
    }

    private static string Text(object? value) => value switch
    {
        null => "\\N",
        byte[] bytes => "\\\\x" + Convert.ToHexStringLower(bytes),
        bool yes => yes ? "t" : "f",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset at => at.ToString("O", CultureInfo.InvariantCulture),
        Enum word => Data.Snake.Of(word),
        string text => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal),
        IEnumerable many => $"{{{string.Join(',', many.Cast<object>().Select(Text))}}}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
