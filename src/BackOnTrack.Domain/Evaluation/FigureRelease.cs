namespace BackOnTrack.Domain.Evaluation;

/// <summary>What became of a table that was to go outside.</summary>
public enum ReleaseState
{
    Released,

    /// <summary>Together with earlier releases it would have given somebody away.</summary>
    Refused,
}

/// <summary>
/// A line of the ledger of releases (S5, S10): a table as it went outside, the rules that made it and the proof that it gives
/// nobody away together with everything before; or that it was refused, and which earlier releases stood in the way. Lines are
/// added and never changed.
/// </summary>
public sealed class FigureRelease
{
    private FigureRelease() { }

    public Guid Id { get; private set; }
    public string Measure { get; private set; } = "";
    public Partition Partition { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly Until { get; private set; }
    public DateOnly AsAt { get; private set; }
    public int RuleVersion { get; private set; }
    public ReleaseState State { get; private set; }
    public Guid ReleasedBy { get; private set; }
    public DateTimeOffset ReleasedAt { get; private set; }
    public string[] Rows { get; private set; } = [];

    /// <summary>The table as it went outside, cell by cell; empty when it was refused.</summary>
    public string Cells { get; private set; } = "";

    /// <summary>Everything that was looked at, with the interval it keeps.</summary>
    public string Proof { get; private set; } = "";

    /// <summary>The releases it was looked at together with; of a refused one those that stood in the way.</summary>
    public Guid[] Together { get; private set; } = [];

    /// <summary>What one table over the same facts says is said with all others: kept as text, so that what was proven stays readable as it was.</summary>
    public static FigureRelease Of(ShownTable table, Ruling ruling, string cells, string proof, Guid by, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at), Measure = table.Measure, Partition = table.Partition, From = table.From, Until = table.Until, AsAt = table.AsAt,
        RuleVersion = Catalogue.RuleVersion, ReleasedBy = by, ReleasedAt = at, Together = [.. ruling.Together], Rows = [.. table.Rows],
        State = ruling.IsSafe ? ReleaseState.Released : ReleaseState.Refused, Cells = ruling.IsSafe ? cells : "", Proof = ruling.IsSafe ? proof : "",
    };
}
