using System.Runtime.InteropServices;

namespace BackOnTrack.Domain.Evaluation;

/// <summary>A place in a table: a row and a column, either of which may be <see cref="All"/>.</summary>
public readonly record struct Place(string Row, string Column)
{
    /// <summary>The sum over all rows, or all columns.</summary>
    public const string All = "";
}

/// <summary>How many were counted, and how many different people they are.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Count(int Things, int People);

/// <summary>One table as it was counted, before anything is hidden. It is shown to nobody.</summary>
public sealed record CountedTable(Measure Measure, Partition Partition, Period Period, DateOnly AsAt, IReadOnlyList<string> Rows, IReadOnlyDictionary<Place, Count> Counts)
{
    /// <summary>Every place of it, sums last.</summary>
    public IEnumerable<Place> Places => Rows.Append(Partition is Partition.Total ? null : Place.All).OfType<string>()
        .SelectMany(row => Measure.Columns.Select(c => new Place(row, c.Code)).Append(new(row, Place.All))).Distinct();

    public Count At(Place place) => Counts.GetValueOrDefault(place);
}

/// <summary>
/// What became of a place. Why it is hidden is for the house's own audit and stands on no page, in no file and in no release that
/// is read: whoever knew which hidden number is not small would know that the other one is (S4).
/// </summary>
public enum Shown
{
    Value,

    /// <summary>So few people stand behind it that they could be known.</summary>
    TooFew,

    /// <summary>It would give away a place that is too few.</summary>
    GivesAway,
}

/// <summary>A place of a table as others see it; there is a value only where it is shown.</summary>
public sealed record Cell(string Row, string Column, int? Value, Shown Shown)
{
    public Place Place => new(Row, Column);
}

/// <summary>One table as its audience may have it.</summary>
public sealed record ShownTable(string Measure, Partition Partition, DateOnly From, DateOnly Until, DateOnly AsAt, IReadOnlyList<string> Rows, IReadOnlyList<Cell> Cells)
{
    public Measure Of => Catalogue.MeasureOf(Measure) ?? throw new InvalidOperationException($"There is no measure {Measure}.");

    public Cell At(string row, string column) => Cells.First(c => c.Row == row && c.Column == column);

    /// <summary>How many were counted in all, where that may be said.</summary>
    public int? N => Cells.FirstOrDefault(c => c.Row == Place.All && c.Column == Place.All)?.Value;

    /// <summary>Nothing of it may be said.</summary>
    public bool IsHidden => Cells.All(c => c.Shown is not Shown.Value);
}
