namespace BackOnTrack.Domain.Evaluation;

/// <summary>
/// Two tables of which one counts nearly the same people as the other: how many were looked at of all who should have been, and what
/// the looks said. Whoever has both numbers has how many are missing, and where those are few, who is missing is few (S4).
/// </summary>
/// <param name="Stands">The measure that is said.</param>
/// <param name="Yields">The one that is not said beside it where only few are missing.</param>
public sealed record Near(string Stands, string Yields)
{
    /// <summary>Every such pair of the catalogue.</summary>
    public static IReadOnlyList<Near> Pairs { get; } =
    [
        new("GoalScore", "GoalsRated"), new("LifeOfMentee", "LifeLookedAt"), new("RelationshipOfMentee", "RelationshipAnswered"), new("DebriefDays", "DebriefHeld"),
        new("EndingsPlanned", "ClosingTalk"), new("EndingsPlanned", "FeedbackGiven"), new("ClosingTalk", "FeedbackGiven"), new("CostPerMentorship", "CostPerHour"),
    ];

    /// <summary>Whether two tables of such a pair, over the same days and divided alike, say of fewer than so many that they are missing from one of them.</summary>
    public static bool Tells(ShownTable a, ShownTable b, int few) =>
        Pairs.Any(p => (p.Stands == a.Measure && p.Yields == b.Measure) || (p.Stands == b.Measure && p.Yields == a.Measure))
        && (a.Partition, a.From, a.Until) == (b.Partition, b.From, b.Until)
        && Numbers(a).Any(x => Numbers(b).Any(y => (x.Row == y.Row || a.Of.HasOwnRows || b.Of.HasOwnRows) && Math.Abs(x.N - y.N) < few));

    private static IEnumerable<(string Row, int N)> Numbers(ShownTable table) => table.Cells.Where(c => c is { Column: Place.All, Value: not null }).Select(c => (c.Row, c.Value!.Value));
}
