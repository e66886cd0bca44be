using BackOnTrack.Domain.Research;
using FsCheck;
using FsCheck.Fluent;

namespace BackOnTrack.Domain.Tests.Research;

/// <summary>An inquiry of somebody in a year, as the database would hand it over, and the variables somebody chose.</summary>
internal sealed record Asked(int Person, int Year, int Half, string Referrer, string Status, string Unit, string Outcome)
{
    public string ValueOf(string variable) => variable switch
    {
        "When" => $"{Year}h{Half}",
        "Referrer" => Referrer,
        "LegalStatus" => Status,
        "Unit" => Unit,
        _ => Outcome,
    };

    /// <summary>Some people come twice; a few values are rare.</summary>
    public static readonly Gen<Asked> Any =
        from person in Gen.Choose(1, 400)
        from year in Gen.Elements(2023, 2024, 2024, 2025)
        from half in Gen.Choose(1, 2)
        from referrer in Gen.Elements("PrisonOfficer", "PrisonOfficer", "PrisonOfficer", "PrisonOfficer", "Person", "Chaplain")
        from status in Gen.Elements("Sentenced", "Sentenced", "Sentenced", "Sentenced", "Remand", "Parole")
        from unit in Gen.Elements("1", "1", "2")
        from outcome in Gen.Elements("Mentorship", "Mentorship", "Mentorship", "NotMotivated", "Withdrawn", "Open")
        select new Asked(person, year, half, referrer, status, unit, outcome);
}

internal static class Crowd
{
    public const int K = 10;

    public static readonly Gen<ChosenVariable[]> Choices =
        from known in Gen.SubListOf("When", "Referrer", "LegalStatus", "Unit")
        from widths in Gen.Elements(Width.Fine, Width.Wide).ArrayOf(5)
        select known.Append("Outcome").Select((code, i) => ResearchCatalogue.Of(code) is var v && v.Wide is null ? new ChosenVariable(v, Width.Fine) : new(ResearchCatalogue.Of(code), widths[i])).ToArray();

    public static List<ResearchRow> Rows(this IEnumerable<Asked> people, int from, int until, IReadOnlyList<ChosenVariable> chosen) =>
        [.. people.Where(p => p.Year >= from && p.Year <= until).Select(p => new ResearchRow(p.Person, [.. chosen.Select(c => p.ValueOf(c.Variable.Code))]))];

    public static ChosenVariable[] Chosen(params string[] codes) => [.. codes.Select(ChosenVariable.Parse)];

    /// <summary>So many people who all say the same; nobody else's numbers.</summary>
    public static IEnumerable<Asked> Alike(int first, int many, string referrer = "PrisonOfficer", string status = "Sentenced", string unit = "1", string outcome = "Mentorship", int year = 2025) =>
        Enumerable.Range(first, many).Select(n => new Asked(n, year, 1, referrer, status, unit, outcome));
}
