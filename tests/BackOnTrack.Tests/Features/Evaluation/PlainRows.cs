using System.Globalization;
using System.Text.Json;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Evaluation;

/// <summary>A row of a table as it lies there.</summary>
internal sealed record PlainRow(JsonElement It)
{
    public string? Text(string column) => It.GetProperty(column) is { ValueKind: not JsonValueKind.Null } v ? v.ToString() : null;
    public bool Has(string column) => It.TryGetProperty(column, out _);
    public Guid Id(string column = "id") => Guid.Parse(Text(column)!);
    public int? Number(string column) => Text(column) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
    public bool Is(string column) => It.GetProperty(column).ValueKind is JsonValueKind.True;
    public DateOnly? Day(string column) => Text(column) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>The day of an instant in Copenhagen.</summary>
    public DateOnly? DayOf(string column) => Text(column) is { } text
        ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen")).DateTime) : null;

    public DateTimeOffset At(string column) => DateTimeOffset.Parse(Text(column)!, CultureInfo.InvariantCulture);
}

/// <summary>Whole tables past the wall, for a reckoning that shares nothing with the house's own.</summary>
internal sealed class PlainRows
{
    private readonly Dictionary<string, List<PlainRow>> _tables = [];

    public List<PlainRow> this[string table] => _tables[table];

    public static async Task<PlainRows> Of(TestHouse house, params string[] tables)
    {
        var rows = new PlainRows();
        foreach (var table in tables)
            rows._tables[table] = [.. JsonDocument.Parse(await house.Peek<string>($"select coalesce(jsonb_agg(to_jsonb(t)), '[]')::text from bot.{table} t") ?? "[]").RootElement.EnumerateArray().Select(e => new PlainRow(e))];
        return rows;
    }
}
