namespace BackOnTrack.Domain.Evaluation;

/// <summary>Whether a table may go outside, and together with which releases that was asked.</summary>
public sealed record Ruling(bool IsSafe, IReadOnlyList<Guid> Together, IReadOnlyList<Deduction> Proof);

/// <summary>Looks at a new table jointly with all that went outside before it (S5).</summary>
public static class ReleaseLedger
{
    /// <summary>
    /// The ruling about a table. Refused, it names the earlier releases that stand in the way: each one that gives somebody away
    /// with the new table alone, and where it takes several, so many of them that none can be left out. A table that shows nothing is refused as well.
    /// </summary>
    public static Outcome<Ruling> Ask(ShownTable table, IReadOnlyList<(Guid Id, ShownTable Table)> earlier)
    {
        var few = Audience.Outside.Least();
        if (table.IsHidden) return new Refusal("Evaluation.Refuse.NothingToShow", Values: [few]);
        if (earlier.Any(e => Same(e.Table, table))) return new Refusal("Evaluation.Refuse.ReleasedAlready");
        if (earlier.Where(e => TwoMeans(e.Table, table)).Select(e => e.Id).ToList() is { Count: > 0 } means) return new Ruling(false, means, []);
        bool IsSafe(IEnumerable<(Guid Id, ShownTable Table)> beside) => Puzzle.FirstGivenAwayByLast([.. beside.Select(e => e.Table), table], few) is null;
        var tables = Puzzle.KinOf(table, [.. earlier.Select(e => e.Table)]);
        var kin = earlier.Where(e => tables.Contains(e.Table)).ToList();
        if (IsSafe(kin)) return new Ruling(true, [.. kin.Select(e => e.Id)], Puzzle.Proof([.. kin.Select(e => e.Table), table], few));
        var inTheWay = kin.FindAll(e => !IsSafe([e]));
        if (inTheWay.Count > 0) return new Ruling(false, [.. inTheWay.Select(e => e.Id)], []);
        foreach (var one in kin) if (!IsSafe(kin.Where(e => e.Id != one.Id))) kin = kin.FindAll(e => e.Id != one.Id);
        return new Ruling(false, [.. kin.Select(e => e.Id)], []);
    }

    /// <summary>What no sum of counts shows: what a mean says of the few that came to it between two days of looking at the same period.</summary>
    private static bool TwoMeans(ShownTable earlier, ShownTable table) => table.Of.Kind is MeasureKind.Values
        && (earlier.Measure, earlier.From, earlier.Until) == (table.Measure, table.From, table.Until) && earlier.AsAt != table.AsAt;

    private static bool Same(ShownTable a, ShownTable b) => (a.Measure, a.Partition, a.From, a.Until, a.AsAt) == (b.Measure, b.Partition, b.From, b.Until, b.AsAt);
}
