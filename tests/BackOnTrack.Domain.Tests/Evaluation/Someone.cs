using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Domain.Inquiries;
using FsCheck;
using FsCheck.Fluent;

namespace BackOnTrack.Domain.Tests.Evaluation;

/// <summary>Somebody asked about, in a quarter: all that a table can know.</summary>
internal sealed record Someone(string Unit, string Establishment, string Outcome, int Quarter)
{
    public const int Quarters = 8;

    public string At(Partition by) => by switch { Partition.Unit => Unit, Partition.Establishment => Establishment, _ => Place.All };

    public static readonly Gen<Someone> Any =
        from unit in Gen.Elements("East", "East", "East", "West", "West", "North")
        from establishment in Gen.Elements("A", "A", "B", "C", "D")
        from outcome in Gen.Elements(InquiryOutcome.Mentorship, InquiryOutcome.Mentorship, InquiryOutcome.Mentorship, InquiryOutcome.NotMotivated, InquiryOutcome.NotInTargetGroup, InquiryOutcome.Open)
        from quarter in Gen.Choose(0, Quarters - 1)
        select new Someone(unit, establishment, $"{outcome}", quarter);

    /// <summary>The four quarters that begin with this one.</summary>
    public static Period Year(int first)
    {
        var from = new DateOnly(2024, 1, 1).AddMonths(3 * first);
        return new(from, from.AddYears(1).AddDays(-1));
    }
}

/// <summary>Tables of invented people, counted as plainly as can be.</summary>
internal static class Counting
{
    private static readonly string[] Units = ["East", "West", "North"], Establishments = ["A", "B", "C", "D"];

    public static CountedTable Table(this IEnumerable<Someone> people, string measure, Partition by, int first)
    {
        var (of, rows, counts) = (Catalogue.MeasureOf(measure)!, by switch { Partition.Unit => Units, Partition.Establishment => Establishments, _ => [Place.All] }, new Dictionary<Place, Count>());
        var those = people.Where(p => p.Quarter >= first && p.Quarter < first + 4).ToList();
        foreach (var row in rows.Append(Place.All).Distinct())
            foreach (var column in of.Columns.Select(c => c.Code).Append(Place.All))
            {
                var n = those.Count(p => (row == Place.All || p.At(by) == row) && of.Columns.Any(c => (column == Place.All || c.Code == column) && c.Categories.Contains(p.Outcome)));
                counts[new(row, column)] = new(n, n);
            }
        var year = Someone.Year(first);
        return new(of, by, year, year.Until, rows, counts);
    }

    /// <summary>The table as it would go outside, settled together with the totals it shares.</summary>
    public static ShownTable Outside(this IReadOnlyList<Someone> people, string measure, Partition by, int first)
    {
        string[] measures = [.. new[] { "Funnel", "Intake" }.Where(m => m == measure || Catalogue.MeasureOf(m)!.Facts == "Inquiries")];
        var tables = measures.Select(m => people.Table(m, Partition.Total, first)).ToList();
        if (by is not Partition.Total) tables.Add(people.Table(measure, by, first));
        return Protection.Protect(tables, Audience.Outside).Last(t => t.Measure == measure && t.Partition == by);
    }
}
