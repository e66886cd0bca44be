using BackOnTrack.Domain.Research;
using FsCheck;
using FsCheck.Fluent;

namespace BackOnTrack.Domain.Tests.Research;

/// <summary>A file that went out, with everything somebody who received it has.</summary>
internal sealed record WentOut(EarlierFile As, IReadOnlyList<ChosenVariable> Chosen, IReadOnlyList<IReadOnlyList<string>> Rows);

public sealed class LayingFilesTogether
{
    private static readonly Arbitrary<(Asked[] People, (ChosenVariable[] Chosen, int From, int Until, int Late)[] Asked)> worlds =
        (from count in Gen.Choose(60, 500)
         from people in Asked.Any.ArrayOf(count)
         from asked in (from chosen in Gen.Frequency((3, Crowd.Choices), (2, Gen.Constant(Crowd.Chosen("Outcome.Fine"))))
                        from years in Gen.Elements((2023, 2025), (2023, 2023), (2024, 2024), (2025, 2025), (2024, 2025))
                        from late in Gen.Elements(0, 0, 1, 3)
                        select (chosen, years.Item1, years.Item2, late)).ArrayOf(4)
         select (people, asked)).ToArbitrary();

    [Fact]
    public void Nobody_who_has_two_files_can_lay_them_on_each_other_until_a_few_stand_alone()
    {
        var pairs = 0;
        Prop.ForAll(worlds, world =>
        {
            var files = Approved(world.People, world.Asked, look: true);
            pairs += files.Count * (files.Count - 1) / 2;
            Assert.Empty(Isolated(files));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));
        Assert.True(pairs > 20, $"{pairs} pairs");
    }

    [Fact]
    public void The_attacker_finds_a_few_where_nobody_looks_at_what_went_out_before()
    {
        Asked[] people = [.. Crowd.Alike(1, 30), .. Crowd.Alike(100, 30, outcome: "Open")];
        (ChosenVariable[], int, int, int)[] asked = [(Crowd.Chosen("Outcome.Fine"), 2025, 2025, 3), (Crowd.Chosen("Outcome.Fine"), 2025, 2025, 0)];
        Assert.NotEmpty(Isolated(Approved(people, asked, look: false)));
        Assert.Single(Approved(people, asked, look: true));
    }

    [Fact]
    public void The_same_once_more_is_no_other_file_and_what_stands_in_the_way_is_named()
    {
        var first = new EarlierFile(Guid.NewGuid(), RowKind.Inquiry, 2023, 2025, [1, 2], ["Outcome.Fine"], "a");
        EarlierFile[] all = [first];
        Assert.Empty(ResearchLedger.InTheWayOf(first with { Id = Guid.NewGuid() }, all));
        Assert.Empty(ResearchLedger.InTheWayOf(first with { FromYear = 2021, UntilYear = 2022, Content = "b" }, all));
        Assert.Empty(ResearchLedger.InTheWayOf(first with { Rows = RowKind.Mentorship, Content = "b" }, all));
        Assert.Empty(ResearchLedger.InTheWayOf(first with { Units = [3], Content = "b" }, all));
        foreach (var other in (EarlierFile[])[first with { Content = "b" }, first with { UntilYear = 2024 }, first with { Units = [1] }, first with { Variables = ["Outcome.Wide"] }, first with { FromYear = 2025, UntilYear = 2026 }])
            Assert.Equal(first.Id, Assert.Single(ResearchLedger.InTheWayOf(other, all)));
    }

    /// <summary>Asked for one after the other; the last few people of a year may not have been recorded yet when the first was.</summary>
    private static List<WentOut> Approved(Asked[] people, IEnumerable<(ChosenVariable[] Chosen, int From, int Until, int Late)> asked, bool look)
    {
        var files = new List<WentOut>();
        foreach (var (chosen, from, until, late) in asked)
        {
            if (!Anonymity.Treat(chosen, people.SkipLast(late).Rows(from, until, chosen), Crowd.K).Accepted(out var file, out _)) continue;
            var it = new EarlierFile(Guid.NewGuid(), RowKind.Inquiry, from, until, [1, 2], [.. chosen.Select(c => c.Code)], file.Report.Content);
            if (!look || ResearchLedger.InTheWayOf(it, files.Select(f => f.As)).Count == 0) files.Add(new(it, chosen, file.Kept));
        }
        return files;
    }

    /// <summary>
    /// Knows nothing of the house: counts in both files whoever has the same of some of the variables both have, each as wide as the
    /// wider of the two, and reports every difference of a few.
    /// </summary>
    private static IEnumerable<string> Isolated(List<WentOut> files) =>
        from a in files
        from b in files
        where a != b && a.As.FromYear >= b.As.FromYear && a.As.UntilYear <= b.As.UntilYear
        let whole = (a.As.FromYear, a.As.UntilYear) == (b.As.FromYear, b.As.UntilYear)
        where whole || b.Chosen.Any(c => c.Variable.Code == "When")
        let shared = a.Chosen.Select(c => c.Variable.Code).Intersect(b.Chosen.Select(c => c.Variable.Code)).ToList()
        from subset in Subsets(shared)
        let left = Count(a, subset, a, b)
        let right = Count(b, subset, a, b)
        from look in left.Keys.Union(right.Keys)
        let off = Math.Abs(left.GetValueOrDefault(look) - right.GetValueOrDefault(look))
        where off is > 0 and < Crowd.K
        select $"{look}: {left.GetValueOrDefault(look)} and {right.GetValueOrDefault(look)}";

    private static Dictionary<string, int> Count(WentOut file, IReadOnlyList<string> subset, WentOut a, WentOut b) => file.Rows.Where(r => InYearsOf(a, file, r))
        .GroupBy(r => string.Join('/', subset.Select(code => Shown(file, r, code, a, b)))).ToDictionary(g => g.Key, g => g.Count());

    private static bool InYearsOf(WentOut years, WentOut file, IReadOnlyList<string> row) =>
        file.Chosen.ToList().FindIndex(c => c.Variable.Code == "When") is var at && (at < 0 || (int.Parse(row[at][..4], System.Globalization.CultureInfo.InvariantCulture) is var y && y >= years.As.FromYear && y <= years.As.UntilYear));

    private static string Shown(WentOut file, IReadOnlyList<string> row, string code, WentOut a, WentOut b)
    {
        var at = file.Chosen.ToList().FindIndex(c => c.Variable.Code == code);
        var wide = a.Chosen.Concat(b.Chosen).Any(c => c.Variable.Code == code && c.Width is Width.Wide);
        return wide && file.Chosen[at].CanWiden ? file.Chosen[at].Variable.Wide!.Into(row[at]) : row[at];
    }

    private static IEnumerable<IReadOnlyList<string>> Subsets(List<string> all) => Enumerable.Range(0, 1 << all.Count).Select(bits => (IReadOnlyList<string>)[.. all.Where((_, i) => (bits >> i & 1) == 1)]);
}
