using BackOnTrack.Domain.Evaluation;

namespace BackOnTrack.Features.Evaluation;

/// <summary>What a row of values comes to. Median and longest are said inside the house only (S7).</summary>
public sealed record ValueRow(decimal? Mean, decimal? Median, decimal? Longest);

/// <summary>One table as its reader may have it, with the values of its rows.</summary>
public sealed record Figure(ShownTable Table, IReadOnlyDictionary<string, ValueRow> Values)
{
    public Measure Measure => Table.Of;

    /// <summary>Nothing was there to count, or so little that none of it is said: which of the two is not said either (S3).</summary>
    public bool SaysNothing => Table.IsHidden;

    /// <summary>It is a row of the table of all rows of its kind, and stands there.</summary>
    public bool StandsElsewhere => Measure.OnlyRow is not null && Table.Partition is Partition.Total;

    /// <summary>Divided, it says no more than the total does.</summary>
    public bool SaysNoRow => Table.Partition is not Partition.Total && !Table.Rows.Any(Says);

    /// <summary>Anything of that row may be said.</summary>
    public bool Says(string row) => Table.Cells.Any(c => c.Row == row && c.Value is not null);
}

/// <summary>Which figures are asked for: over which days, seen from which day, for whom.</summary>
public sealed record FigureQuestion(Period Period, DateOnly AsAt, Audience Audience = Audience.Inside)
{
    /// <summary>The question of an address; what may not be asked becomes the newest that may.</summary>
    public static FigureQuestion Of(string? period, string? asAt, DateOnly today)
    {
        var days = Period.Parse(period, today) ?? Period.Offered(today)[0];
        return new(days, days.AsAt(asAt, today));
    }

    /// <summary>The same as it stands in an address.</summary>
    public string Address => $"period={Period.Code}&asat={AsAt:yyyy-MM-dd}";
}
