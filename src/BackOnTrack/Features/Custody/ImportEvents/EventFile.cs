using System.Globalization;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Domain.People;
using CsvHelper;

namespace BackOnTrack.Features.Custody;

/// <summary>One row of a file: whom it is about by reference, where by name, what has happened, and what is wrong with it.</summary>
public sealed record EventRow(int Number, string Reference, string Place, CustodyEvent Event, IReadOnlyList<Refusal> Problems)
{
    /// <summary>The wing or unit by the name it has in the directory; empty where none is named.</summary>
    public string Wing { get; init; } = "";

    /// <summary>Its words under <see cref="EventFile.Headings"/>, as they were sent.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}

/// <summary>
/// Reads a file of events: a heading, then a row each, fields parted by semicolon or comma. Words are those of the database
/// (<c>visits_refused</c>), days are ISO only: 03-04-2026 is the third of April to one and the fourth of March to another.
/// </summary>
public static class EventFile
{
    public const int MostRows = 500, MostCharacters = 200_000;

    /// <summary>The headings there are; the first three must be there.</summary>
    public static readonly string[] Headings = ["reference", "kind", "day", "until", "status", "establishment", "wing", "restriction", "decided_by", "matter", "firmness", "unknown"];

    /// <summary>What a row can say; what names a record of the house is said on its pages.</summary>
    public static readonly CustodyKind[] Kinds = [CustodyKind.Status, CustodyKind.Transfer, CustodyKind.Restriction, CustodyKind.Lifting, CustodyKind.CourtDate, CustodyKind.CourtDateCalledOff, CustodyKind.Release];

    /// <summary>What stands in each column: its words, with the texts that say what they mean, or a text about it.</summary>
    public static readonly IReadOnlyList<(string Heading, string Texts, IReadOnlyList<Enum> Words)> Columns =
    [
        ("reference", "Reference", []), ("kind", "Custody.Kind", [.. Kinds.Select(k => (Enum)k)]), ("day", "Day", []), ("until", "Until", []), ("status", "Custody.Status", All<CustodyStatus>()),
        ("establishment", "Establishment", []), ("wing", "Wing", []), ("restriction", "Custody.Restriction", All<RestrictionKind>()), ("decided_by", "Custody.DecidedBy", All<DecidedBy>()),
        ("matter", "Custody.Matter", All<CourtMatter>()), ("firmness", "Custody.Firmness", All<Firmness>()), ("unknown", "Custody.Unknown", All<WhyUnknown>()),
    ];

    private static IReadOnlyList<Enum> All<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Select(v => (Enum)(object)v)];

    /// <summary>The column in which rows come back with what is wrong with them; read again it is passed over.</summary>
    public const string Problem = "problem";

    public static Outcome<IReadOnlyList<EventRow>> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return new Refusal("Custody.Refuse.FileEmpty", "File");
        if (text.Length > MostCharacters) return new Refusal("Custody.Refuse.FileLong", "File", [MostRows]);
        if (Records(text.TrimStart('\uFEFF')) is not [var headings, .. var records]) return new Refusal("Custody.Refuse.FileUnreadable", "File");
        var found = headings.Select(h => h.ToLowerInvariant()).ToList();
        if (Headings.Take(3).Except(found).Any() || found.Except(Headings).Any(heading => heading != Problem)) return new Refusal("Custody.Refuse.FileHeadings", "File", [string.Join("; ", Headings)]);
        if (records.Length > MostRows) return new Refusal("Custody.Refuse.FileLong", "File", [MostRows]);
        var rows = records.Select((cells, n) => Of(n + 1, heading => found.IndexOf(heading) is >= 0 and var at && at < cells.Length ? SafeCell.Read(cells[at]) : "")).ToList();
        return rows.Count == 0 ? new Refusal("Custody.Refuse.FileEmpty", "File") : rows;
    }

    /// <summary>The rows as they are parted; empty when a quotation mark opens a field that never ends.</summary>
    private static string[][] Records(string text)
    {
        var (rows, endless) = (new List<string[]>(), false);
        using var csv = CsvReader.Create(new StringReader(text), CsvReaderOptions.Default with
        {
            Separator = text.Split('\n')[0].Contains(';', StringComparison.Ordinal) ? ';' : ',',
            HasHeader = false,
            MaxRecordSize = MostCharacters,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = record => endless |= record.Reason is CsvMalformedReason.UnterminatedQuote,
        });
        try
        {
            while (csv.Read()) rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(n => csv.GetString(n).Trim())]);
        }
        catch (CsvFormatException) { return []; }
        return endless ? [] : [.. rows.Where(cells => cells.Any(cell => cell.Length > 0))];
    }

    /// <summary>One event from its words, whichever way they came; what is wrong with them is named by their headings.</summary>
    internal static EventRow Of(int number, Func<string, string> field)
    {
        var wrong = new List<Refusal>();
        DateOnly? Day(string heading)
        {
            if (field(heading) is not { Length: > 0 } typed) return null;
            if (DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            wrong.Add(new("Custody.Refuse.IsoDay", heading));
            return null;
        }
        T? Word<T>(string heading) where T : struct, Enum
        {
            if (field(heading) is not { Length: > 0 } typed) return null;
            if (Enum.GetValues<T>().Where(v => Snake.Of(v) == typed).Select(v => (T?)v).FirstOrDefault() is { } value) return value;
            wrong.Add(new("Custody.Refuse.Word", heading));
            return null;
        }
        var kind = Word<CustodyKind>("kind");
        if (kind is { } said && !Kinds.Contains(said)) wrong.Add(new("Custody.Refuse.Word", "kind"));
        return new(number, FileReference.Parse(field("reference")) ?? field("reference"), field("establishment"), new()
        {
            Kind = kind, Day = Day("day"), Until = Day("until"), Status = Word<CustodyStatus>("status"), Restriction = Word<RestrictionKind>("restriction"),
            DecidedBy = Word<DecidedBy>("decided_by"), Matter = Word<CourtMatter>("matter"), Firmness = Word<Firmness>("firmness"), Unknown = Word<WhyUnknown>("unknown"),
        }, wrong)
        {
            Wing = field("wing"), Words = [.. Headings.Select(field)],
        };
    }
}
