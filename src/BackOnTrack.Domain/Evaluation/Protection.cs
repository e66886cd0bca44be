namespace BackOnTrack.Domain.Evaluation;

/// <summary>
/// Hides what stands for too few people, and then what would give it away, until nothing can be worked out (S2, S3, S4).
/// Nobody and everybody are too few as well: a zero says of a whole group what it is not.
/// </summary>
public static class Protection
{
    /// <summary>
    /// Tables of the same days, as their audience may have them. Those that are hidden together (<see cref="Kin.HiddenWith"/>) are one system. Totals are
    /// settled first and then stand, so that a number is the same on every table it belongs to; of tables of nearly the same people the one that
    /// stands first in the catalogue is said, and a later one hides what would say beside it how few are missing.
    /// </summary>
    public static IReadOnlyList<ShownTable> Protect(IReadOnlyList<CountedTable> tables, Audience audience)
    {
        var done = new List<ShownTable>();
        foreach (var together in tables.GroupBy(t => Kin.HiddenWith(t.Measure.Facts, audience).Order(StringComparer.Ordinal).First()))
        {
            var standing = new List<ShownTable>();
            foreach (var table in together.OrderBy(t => t.Partition)) standing.Add(Hide(table, standing, audience.Least()));
            done.AddRange(standing);
        }
        return done;
    }

    private static ShownTable Hide(CountedTable table, List<ShownTable> standing, int few)
    {
        var cells = table.Places.Select(p => new Cell(p.Row, p.Column, table.At(p).Things, Shown.Value)).ToList();
        Inherit(table, standing, cells);
        for (var i = 0; i < cells.Count; i++)
            if (table.At(cells[i].Place).People < few) cells[i] = cells[i] with { Value = null, Shown = Shown.TooFew };
        var shown = new ShownTable(table.Measure.Code, table.Partition, table.Period.From, table.Period.Until, table.AsAt, table.Rows, cells);
        while (Puzzle.FirstGivenAwayByLast([.. standing, shown], few) is { } given && NextToHide(cells, given, table) is { } next)
            cells[cells.IndexOf(next)] = next with { Value = null, Shown = Shown.GivesAway };
        return shown;
    }

    /// <summary>What a table over the same people already hides stays hidden here: the total of a table by unit is the total.</summary>
    private static void Inherit(CountedTable table, List<ShownTable> standing, List<Cell> cells)
    {
        if (table.Partition is Partition.Total || standing.Find(t => t.Measure == table.Measure.Code && t.Partition is Partition.Total) is not { } total) return;
        foreach (var hidden in total.Cells.Where(c => c.Shown is not Shown.Value))
            if (cells.FindIndex(c => c.Place == hidden.Place) is >= 0 and var i) cells[i] = hidden;
    }

    /// <summary>The smallest number in the row or the column of what is given away, else the smallest there is; sums of rows last, totals never.</summary>
    private static Cell? NextToHide(List<Cell> cells, Deduction given, CountedTable table)
    {
        string?[] rows = given.Inner is null ? [given.Row] : [given.Row, given.Inner.Row, given.Outer?.Row];
        return cells.Where(c => c.Shown is Shown.Value && (table.Partition is Partition.Total || c.Row != Place.All))
            .OrderBy(c => table.Measure.HasOwnRows && !rows.Contains(c.Row)).ThenBy(c => c.Column == Place.All).ThenBy(c => rows.Contains(c.Row) || c.Column == given.Place ? 0 : 1).ThenBy(c => c.Value).FirstOrDefault();
    }
}
