using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Domain.Inquiries;
using FsCheck;
using FsCheck.Fluent;

namespace BackOnTrack.Domain.Tests.Evaluation;

/// <summary>Somebody asked about, in a quarter: all that a table can know.</summary>
internal sealed record Someone(string Unit, string Establishment, string Outcome, int Quarter, string Status = "Sentenced", string Referrer = "Chaplain")
{
    public const int Quarters = 8;

    public string At(Partition by) => by switch
    {
        Partition.Unit => Unit,
        Partition.Establishment => Establishment,
        Partition.LegalStatus => Status,
        Partition.Referrer => Referrer,
        _ => Place.All,
    };

    /// <summary>Told apart by unit and establishment only.</summary>
    public static readonly Gen<Someone> Plain =
        from unit in Gen.Elements("East", "East", "East", "West", "West", "North")
        from establishment in Gen.Elements("A", "A", "B", "C", "D")
        from outcome in Gen.Elements(InquiryOutcome.Mentorship, InquiryOutcome.Mentorship, InquiryOutcome.Mentorship, InquiryOutcome.NotMotivated, InquiryOutcome.NotInTargetGroup, InquiryOutcome.Open)
        from quarter in Gen.Choose(0, Quarters - 1)
        select new Someone(unit, establishment, $"{outcome}", quarter);

    public static readonly Gen<Someone> Any =
        from plain in Plain
        from status in Gen.Elements("Sentenced", "Sentenced", "Sentenced", "Remand", "Released")
        from referrer in Gen.Elements("Chaplain", "PrisonOfficer", "PrisonOfficer", "PrisonOfficer")
        select plain with { Status = status, Referrer = referrer };

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
    private static string[] Rows(Partition by) => by switch
    {
        Partition.Unit => ["East", "West", "North"],
        Partition.Establishment => ["A", "B", "C", "D"],
        Partition.LegalStatus => ["Sentenced", "Remand", "Released"],
        Partition.Referrer => ["Chaplain", "PrisonOfficer"],
        _ => [Place.All],
    };

    public static CountedTable Table(this IEnumerable<Someone> people, string measure, Partition by, int first)
    {
        var (of, rows, counts) = (Catalogue.MeasureOf(measure)!, Rows(by), new Dictionary<Place, Count>());
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

    /// <summary>Every table over the inquiries of a year, by every division but one, as a page and a file of the house show them side by side.</summary>
    public static IReadOnlyList<ShownTable> Inside(this IReadOnlyList<Someone> people, int first, Partition without) => Protection.Protect(
        [.. from measure in new[] { "Funnel", "Intake" } from division in Enum.GetValues<Partition>().Where(p => p != without) select people.Table(measure, division, first)], Audience.Inside);
}
