using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Evaluation;

/// <summary>A table in words, ready for a page, a sheet of paper and a file.</summary>
public sealed record FigureSheet(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, string? Note)
{
    /// <summary>What a bar of the drawing is as long as, by row; null where nothing may be drawn.</summary>
    public required IReadOnlyList<(string Name, double? Length, string Says)> Bars { get; init; }

    /// <summary>How long a bar can be at all: a share is drawn against the whole. Null where the longest bar is as long as the paper.</summary>
    public double? Full { get; init; }

    /// <summary>A drawing compares: one bar by itself is left to the table.</summary>
    public bool IsDrawn => Bars.Count(b => b.Length is not null) > 1 && Bars.Max(b => b.Length) > 0;

    /// <summary>
    /// All tables of a measure as paper has them: the whole, and under it in one table every division of which a row may be said. That
    /// numbers are hidden, and why, stands once at the beginning.
    /// </summary>
    public static IReadOnlyList<FigureSheet> OnPaper(IReadOnlyList<Figure> figures, FigureWords say, Words words, Audience audience)
    {
        var whole = figures.FirstOrDefault(f => f.Table.Partition is Partition.Total); // of a row divided by itself it stands in the table of all rows
        var sheet = whole is null ? null : Of(whole, say, words, audience) with { Note = null };
        var divided = figures.Where(f => f != whole).Select(f => (f.Table.Partition, Sheet: Of(f, say, words, audience))).ToList();
        if (divided.Count == 0) return sheet is null ? [] : [sheet];
        var rows = divided.SelectMany(d => d.Sheet.Rows.SkipLast(1).Select(row => (IReadOnlyList<string>)[$"{words.Of("Evaluation.Partition", d.Partition)}: {row[0]}", .. row.Skip(1)]));
        var apart = Narrow(new(words["Evaluation.Say.DividedTable", say.Measure(figures[0].Measure)], divided[0].Sheet.Columns, [.. rows], LeftOut(figures, words)) { Bars = [] }, words);
        return whole is null || sheet is null ? [apart] : Stands(whole) ? [sheet, apart]
            : [sheet with { Rows = [.. sheet.Rows, .. rows], Note = LeftOut(figures, words) }];
    }

    /// <summary>Without the columns of which nothing may be said: ten of them side by side leave no room for words.</summary>
    private static FigureSheet Narrow(FigureSheet sheet, Words words)
    {
        var hidden = words["Evaluation.Say.Hidden"];
        var kept = Enumerable.Range(0, sheet.Columns.Count).Where(i => i <= 1 || sheet.Rows.Any(row => row[i] != hidden)).ToList();
        if (kept.Count == sheet.Columns.Count) return sheet;
        var without = words["Evaluation.Say.ColumnsLeftOut", sheet.Columns.Count - kept.Count];
        return sheet with { Columns = kept.ConvertAll(i => sheet.Columns[i]), Rows = [.. sheet.Rows.Select(row => kept.ConvertAll(i => row[i]))], Note = $"{sheet.Note} {without}".Trim() };
    }

    /// <summary>The whole of a measure over years: a row for each, and a drawing where it is one number that may be said of two of them.</summary>
    public static FigureSheet YearByYear(IReadOnlyList<(Period Year, Figure Figure)> years, FigureWords say, Words words, Audience audience) => new(
        words["Evaluation.Title.Trend", say.Measure(years[0].Figure.Measure)], [words["Evaluation.Field.Period"], words["Evaluation.Field.Figure"]],
        [.. years.Select(y => (string[])[say.Days(y.Year), say.Sentence(y.Figure, audience)])], null)
    {
        Bars = [.. years.Select(y => Whole(y.Figure) is { } length ? (say.Days(y.Year), (double?)length, Briefly(y.Figure, say, words, audience)) : (say.Days(y.Year), (double?)null, "–"))],
        Full = years[0].Figure.Measure.Kind is MeasureKind.Share ? 100 : null,
    };

    /// <summary>Beside a bar is room for its number; n stands in the table.</summary>
    private static string Briefly(Figure figure, FigureWords say, Words words, Audience audience) => figure.Measure.Kind switch
    {
        MeasureKind.Values => say.Value(figure.Measure, Middle(figure, Place.All)),
        MeasureKind.Share => say.Share(figure, Place.All, audience),
        _ => words["Evaluation.Say.N", figure.Table.At(Place.All, Place.All).Value ?? 0],
    };

    private static double? Whole(Figure figure) => figure.Measure.HasOwnRows || figure.SaysNothing ? null : figure.Measure.Kind switch
    {
        MeasureKind.Values => (double?)Middle(figure, Place.All),
        MeasureKind.Share => Percent(figure.Table, figure.Measure, Place.All),
        _ => figure.Table.At(Place.All, Place.All).Value,
    };

    /// <summary>One row of many columns.</summary>
    private static bool Stands(Figure figure) => figure.Measure.Kind is MeasureKind.Spread && figure.Table.Partition is Partition.Total && !figure.Measure.HasOwnRows;

    public static FigureSheet Of(Figure figure, FigureWords say, Words words, Audience audience)
    {
        if (Stands(figure)) return Standing(figure, say, words);
        var (table, measure) = (figure.Table, figure.Measure);
        var places = table.Partition is Partition.Total ? table.Rows : [.. table.Rows.Where(figure.Says), Place.All];
        IEnumerable<string> columns = measure.Kind switch
        {
            MeasureKind.Values when audience is Audience.Inside => [words["Evaluation.Field.Median"], words[measure.Unit is ValueUnit.Days ? "Evaluation.Field.Longest" : "Evaluation.Field.Highest"], words["Evaluation.Field.Mean"]],
            MeasureKind.Values => [words["Evaluation.Field.Mean"]],
            MeasureKind.Levels when audience is Audience.Inside => [.. measure.Columns.Select(say.Column), words["Evaluation.Field.Median"]],
            MeasureKind.Share => [.. measure.Columns.Select(say.Column), words["Evaluation.Field.Share"]],
            _ => measure.Columns.Select(say.Column),
        };
        IReadOnlyList<string> Row(string row)
        {
            var n = say.Cell(table.At(row, Place.All));
            var value = figure.Values.GetValueOrDefault(row);
            return measure.Kind switch
            {
                MeasureKind.Values when audience is Audience.Inside => [say.Row(table, row), n, say.Value(measure, value?.Median), say.Value(measure, value?.Longest), say.Value(measure, value?.Mean)],
                MeasureKind.Values => [say.Row(table, row), n, say.Value(measure, value?.Mean)],
                MeasureKind.Levels when audience is Audience.Inside => [say.Row(table, row), n, .. measure.Columns.Select(c => say.Cell(table.At(row, c.Code))), say.Level(measure, value?.Median)],
                MeasureKind.Share => [say.Row(table, row), n, .. measure.Columns.Select(c => say.Cell(table.At(row, c.Code))), say.Share(figure, row, audience)],
                _ => [say.Row(table, row), n, .. measure.Columns.Select(c => say.Cell(table.At(row, c.Code)))],
            };
        }
        return new(say.Caption(table), [words["Evaluation.Field.Row"], words["Evaluation.Field.N"], .. columns], [.. places.Select(Row)], NoteOf(figure, words)) { Bars = Drawn(figure, say, words), Full = measure.Kind is MeasureKind.Share ? 100 : null };
    }

    /// <summary>One row of many columns stands on its end: fifteen reasons for an end fit no page side by side.</summary>
    private static FigureSheet Standing(Figure figure, FigureWords say, Words words)
    {
        var table = figure.Table;
        IEnumerable<IReadOnlyList<string>> rows = [[say.Row(table, Place.All), say.Cell(table.At(Place.All, Place.All))], .. figure.Measure.Columns.Select(c => (string[])[say.Column(c), say.Cell(table.At(Place.All, c.Code))])];
        return new(say.Caption(table), [words["Evaluation.Field.Row"], words["Evaluation.Field.N"]], [.. rows], NoteOf(figure, words)) { Bars = Drawn(figure, say, words) };
    }

    private static string? NoteOf(Figure figure, Words words)
    {
        if (figure.SaysNothing) return words["Evaluation.Say.NothingSaid"];
        if (!figure.Table.Cells.Any(c => c.Value is null)) return null;
        return LeftOut([figure], words) is { } without ? $"{without} {words["Evaluation.Say.SomeHidden"]}" : words["Evaluation.Say.SomeHidden"];
    }

    private static string? LeftOut(IEnumerable<Figure> figures, Words words) =>
        figures.Where(f => f.Table.Partition is not Partition.Total).Sum(f => f.Table.Rows.Count(row => !f.Says(row))) is > 0 and var without ? words["Evaluation.Say.LeftOut", without] : null;

    private static IReadOnlyList<(string, double?, string)> Drawn(Figure figure, FigureWords say, Words words)
    {
        var (table, measure) = (figure.Table, figure.Measure);
        if (figure.SaysNothing) return [];
        if (Stands(figure))
            return [.. measure.Columns.Select(c => (say.Column(c), (double?)table.At(Place.All, c.Code).Value, say.Cell(table.At(Place.All, c.Code))))];
        return [.. table.Rows.Where(row => table.Partition is Partition.Total || figure.Says(row)).Select(row => measure.Kind switch
        {
            MeasureKind.Values => (say.Row(table, row), (double?)Middle(figure, row), say.Value(measure, Middle(figure, row))),
            MeasureKind.Share => (say.Row(table, row), Percent(table, measure, row), say.Share(figure, row, Audience.Inside)),
            _ => (say.Row(table, row), (double?)table.At(row, Place.All).Value, table.At(row, Place.All).Value is { } n ? words["Evaluation.Say.N", n] : say.Cell(table.At(row, Place.All))),
        })];
    }

    /// <summary>What the house draws is the median; outside there is none (S7), and the mean is drawn.</summary>
    private static decimal? Middle(Figure figure, string row) => figure.Values.GetValueOrDefault(row) is { } value ? value.Median ?? value.Mean : null;

    private static double? Percent(ShownTable table, Measure measure, string row) =>
        table.At(row, measure.Columns[0].Code).Value is { } part && table.At(row, Place.All).Value is > 0 and var of ? 100.0 * part / of : null;
}
