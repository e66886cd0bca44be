namespace BackOnTrack.Domain.Evaluation;

/// <summary>Whether a table may go outside, and together with which releases that was asked.</summary>
public sealed record Ruling(bool IsSafe, IReadOnlyList<Guid> Together, IReadOnlyList<Deduction> Proof);

/// <summary>Looks at a new table jointly with all that went outside before it (S5).</summary>
public static class ReleaseLedger
{
    /// <summary>
    /// The ruling about a table. Refused, it names the earlier releases that stand in the way: each one that gives somebody away
    /// with the new table alone, and all of them where it takes several. A table that shows nothing is refused as well.
    /// </summary>
    public static Outcome<Ruling> Ask(ShownTable table, IReadOnlyList<(Guid Id, ShownTable Table)> earlier)
    {
        var few = Audience.Outside.Least();
        if (table.IsHidden) return new Refusal("Evaluation.Refuse.NothingToShow", Values: [few]);
        var same = earlier.Where(e => e.Table.Of.Facts == table.Of.Facts).ToList();
        if (same.Exists(e => Same(e.Table, table))) return new Refusal("Evaluation.Refuse.ReleasedAlready");
        if (earlier.Where(e => TellsBesides(e.Table, table, few)).Select(e => e.Id).ToList() is { Count: > 0 } besides) return new Ruling(false, besides, []);
        ShownTable[] together = [.. same.Select(e => e.Table), table];
        if (Puzzle.FirstGivenAway(together, few) is null) return new Ruling(true, [.. same.Select(e => e.Id)], Puzzle.Proof(together, few));
        var alone = same.Where(e => Puzzle.FirstGivenAway([e.Table, table], few) is not null).Select(e => e.Id).ToList();
        return new Ruling(false, alone.Count > 0 ? alone : [.. same.Select(e => e.Id)], []);
    }

    /// <summary>
    /// What sums of counts do not show: how few are missing from a table that counts nearly the same people, and what a mean says of the
    /// few that came to it between two days of looking at the same period.
    /// </summary>
    private static bool TellsBesides(ShownTable earlier, ShownTable table, int few) => Near.Tells(earlier, table, few)
        || (table.Of.Kind is MeasureKind.Values && (earlier.Measure, earlier.From, earlier.Until) == (table.Measure, table.From, table.Until) && earlier.AsAt != table.AsAt);

    private static bool Same(ShownTable a, ShownTable b) => (a.Measure, a.Partition, a.From, a.Until, a.AsAt) == (b.Measure, b.Partition, b.From, b.Until, b.AsAt);
}
