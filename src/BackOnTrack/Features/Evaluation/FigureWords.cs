using System.Globalization;
using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Features.Claims;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Evaluation;

/// <summary>How figures are said, the same on page, paper and in files.</summary>
public sealed class FigureWords(Words words, IReadOnlyDictionary<string, string> units, IReadOnlyDictionary<string, string> establishments)
{
    /// <summary>With the names that units and establishments have now; neither is anybody's.</summary>
    public static async Task<FigureWords> Of(Tx tx, Words words, CancellationToken stop) => new(words,
        (await tx.Set<Unit>().ToListAsync(stop)).ToDictionary(u => $"{u.Id}", u => u.Name),
        (await tx.Set<Establishment>().ToListAsync(stop)).ToDictionary(e => $"{e.Id}", e => e.Name));

    /// <summary>In which money amounts are said; empty where a file of another service does not say.</summary>
    public string Currency { get; private init; } = Money.Currency;

    /// <summary>The same words for a service that counts in other money.</summary>
    public FigureWords In(string currency) => new(words, units, establishments) { Currency = currency };

    public string Indicator(Indicator indicator) => words[$"Evaluation.Indicator.{indicator.Number}"];

    public string Measure(Measure measure) => measure.OnlyRow is not { } row ? words[$"Evaluation.Measure.{measure.Code}"]
        : $"{words[$"Evaluation.Measure.{measure.Code[..^row.Length]}"]}: {words[$"{measure.RowWords}.{row}"]}";

    /// <summary>What the table is and by what it is divided.</summary>
    public string Caption(ShownTable table) => table.Partition is Partition.Total ? Measure(table.Of) : $"{Measure(table.Of)}, {words.Of("Evaluation.Partition", table.Partition)}";

    /// <summary>By what each table of an indicator is divided; what is divided alike is said together.</summary>
    public string Divided(Indicator indicator) => string.Join(' ', indicator.Measures.Where(m => !m.HasOwnRows || !indicator.Measures.Any(o => o.OnlyRow is not null && o.Facts == m.Facts)).GroupBy(m => string.Join(", ", m.Partitions.Where(p => p is not Partition.Total).Select(p => words.Of("Evaluation.Partition", p))))
        .Select(g => words[g.Key.Length == 0 ? "Evaluation.Say.Undivided" : "Evaluation.Say.Divided", string.Join("; ", g.Select(Measure)), g.Key]));

    public string Column(Column column) => words[$"{column.Words}.{column.Code}"];

    public string Row(ShownTable table, string row) => row.Length == 0 ? words["Evaluation.Row.All"] : row == CountFigures.NotStated ? words["Evaluation.Row.Unknown"] : table.Partition switch
    {
        Partition.Unit => units.GetValueOrDefault(row, row),
        Partition.Establishment => establishments.GetValueOrDefault(row, row),
        Partition.LegalStatus => words[$"Inquiries.LegalStatus.{row}"],
        Partition.Referrer => words[$"Inquiries.Asker.{row}"],
        _ => words[$"{table.Of.RowWords}.{row}"],
    };

    public string Days(Period period) => words["Evaluation.Say.Days", period.From, period.Until];

    /// <summary>A number, or that there is none to be said; never why (S4).</summary>
    public string Cell(Cell cell) => cell.Value is { } value ? value.ToString(CultureInfo.CurrentCulture) : words["Evaluation.Say.Hidden"];

    /// <summary>The share of a row, where part and whole may be said; outside the house with the interval of a small number.</summary>
    public string Share(Figure figure, string row, Audience audience)
    {
        var (part, of) = (figure.Table.At(row, figure.Measure.Columns[0].Code).Value, figure.Table.At(row, Place.All).Value);
        if (part is not { } p || of is not > 0) return "–";
        var percent = words["Evaluation.Say.Percent", (int)Math.Round(100m * p / of.Value, MidpointRounding.AwayFromZero)];
        return audience is Audience.Inside ? percent : $"{percent} ({Between(Wilson.Of(p, of.Value))})";
    }

    private string Between(Wilson wilson) => words["Evaluation.Say.Between", wilson.Least, wilson.Most];

    public string Value(Measure measure, decimal? value) => value is not { } number ? "–" : measure.Unit switch
    {
        ValueUnit.Days => words["Evaluation.Say.InDays", Math.Round(number, 1)],
        ValueUnit.HoursPerMonth => words["Evaluation.Say.InHours", Math.Round(number, 1)],
        ValueUnit.Money => $"{number.ToString("N0", CultureInfo.CurrentCulture)} {Currency}".TrimEnd(),
        _ => Math.Round(number, 1).ToString(CultureInfo.CurrentCulture),
    };

    /// <summary>A median on an ordered scale, in the words of its columns; between two of them, both.</summary>
    public string Level(Measure measure, decimal? median) => median is not { } m ? "–"
        : m == Math.Floor(m) ? Column(measure.Columns[(int)m]) : $"{Column(measure.Columns[(int)Math.Floor(m)])} – {Column(measure.Columns[(int)Math.Ceiling(m)])}";

    /// <summary>The figure in one line: what stands on the overview, in the report's list and in what others insert.</summary>
    public string Sentence(Figure figure, Audience audience)
    {
        if (figure.SaysNothing) return words["Evaluation.Say.NothingSaid"];
        if (figure.Measure.HasOwnRows) return string.Join("; ", figure.Table.Rows.Select(row => $"{Row(figure.Table, row)}: {Line(figure, row, audience)}"));
        return Line(figure, Place.All, audience);
    }

    /// <summary>One row of it in one line.</summary>
    public string Line(Figure figure, string row, Audience audience)
    {
        if (figure.Table.At(row, Place.All).Value is not { } n) return words["Evaluation.Say.Hidden"];
        var said = figure.Measure.Kind switch
        {
            MeasureKind.Share => Share(figure, row, audience),
            MeasureKind.Values when figure.Values.GetValueOrDefault(row) is { } v => audience is Audience.Inside
                ? words[figure.Measure.Unit is ValueUnit.Days ? "Evaluation.Say.MedianLongest" : "Evaluation.Say.MedianHighest", Value(figure.Measure, v.Median), Value(figure.Measure, v.Longest)] : words["Evaluation.Say.Mean", Value(figure.Measure, v.Mean)],
            MeasureKind.Levels when figure.Values.GetValueOrDefault(row)?.Median is { } median => words["Evaluation.Say.MedianLevel", Level(figure.Measure, median)],
            _ => string.Join(", ", figure.Measure.Columns.Where(c => figure.Table.At(row, c.Code).Value is > 0).Select(c => $"{Column(c)} {figure.Table.At(row, c.Code).Value}")),
        };
        return said is "–" or "" ? words["Evaluation.Say.N", n] : $"{said} ({words["Evaluation.Say.N", n]})";
    }
}
