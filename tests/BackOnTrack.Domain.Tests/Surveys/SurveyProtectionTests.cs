using BackOnTrack.Domain.Surveys;

namespace BackOnTrack.Domain.Tests.Surveys;

public sealed class SurveyProtectionTests
{
    private static ItemCount Of(params int[] by) => new(by.Sum(), by.Select((n, level) => (decimal)n * level).Sum(), by);

    private static ItemShown? Whole(params ItemCount[] units) => SurveyProtection.Whole(ItemKind.Agree, ByUnit(units));

    private static Dictionary<int, ItemCount> ByUnit(params ItemCount[] units) => units.Index().ToDictionary(u => u.Index + 1, u => u.Item);

    [Fact]
    public void Four_are_hidden_and_five_who_differ_are_shown_with_their_mean()
    {
        Assert.Null(Whole(Of(1, 1, 2)));
        var shown = Whole(Of(1, 1, 3));
        Assert.Equal((5, 1.4m), (shown!.N, shown.Mean));
        Assert.Equal([1, 1, 3], shown.By.Select(n => n!.Value));
    }

    [Fact]
    public void All_and_all_but_one_saying_the_same_are_hidden()
    {
        Assert.Null(Whole(Of(0, 9, 0)));
        Assert.Null(Whole(Of(1, 8, 0)));
        Assert.NotNull(Whole(Of(2, 7, 0)));
    }

    [Fact]
    public void A_choice_that_all_but_one_ticked_is_hidden_alone()
    {
        var shown = SurveyProtection.Whole(ItemKind.Several, new Dictionary<int, ItemCount> { [1] = new(9, 0, [8, 3, 0]) });
        Assert.Equal([null, 3, 0], shown!.By);
        Assert.Null(shown.Mean);
    }

    [Fact]
    public void The_smallest_unit_goes_first_until_what_is_left_of_the_whole_is_enough()
    {
        var parts = new Dictionary<int, Part> { [1] = new(9, 8), [2] = new(7, 6), [3] = new(3, 2) };
        Assert.Equal([1], SurveyProtection.Units(parts));
        Assert.Equal([1, 2], SurveyProtection.Units(parts.Where(p => p.Key < 3).ToDictionary()).Order());
        Assert.Empty(SurveyProtection.Units(new Dictionary<int, Part> { [1] = new(9, 8), [2] = new(3, 3) }));
    }

    /// <summary>Whoever knows everything shown takes any shown units from the whole: what is left is nobody, or five who do not say the same.</summary>
    [Fact]
    public void Nothing_shown_to_anybody_leaves_few_or_all_alike_however_it_is_put_together()
    {
        var chance = new Random(290);
        var (compared, shownUnits) = (0, 0);
        for (var world = 0; world < 20_000; world++)
        {
            var counts = Enumerable.Range(0, chance.Next(1, 6)).ToDictionary(unit => unit, _ => Of([.. Enumerable.Range(0, 3).Select(_ => chance.Next(0, chance.Next(1, 9)))]));
            var parts = counts.Where(c => c.Key != SurveyProtection.Rest).ToDictionary(c => c.Key, c => new Part(c.Value.N + chance.Next(0, 4), c.Value.N));
            var open = SurveyProtection.Units(parts);
            var shown = counts.Keys.Where(unit => SurveyProtection.Of(unit, ItemKind.Agree, counts, open) is not null).ToList();
            shownUnits += shown.Count;
            var whole = SurveyProtection.Whole(ItemKind.Agree, counts);
            if (whole is null) { Assert.Empty(shown); continue; }
            for (var taken = 0; taken < 1 << shown.Count; taken++)
            {
                var left = shown.Where((_, n) => (taken & (1 << n)) != 0).Aggregate(counts.Values.Aggregate((a, b) => a + b), (rest, unit) => rest - counts[unit]);
                Assert.True(left.N == 0 || (left.N >= SurveyProtection.Few && left.By.Max() <= left.N - 2), $"World {world}: {left.N} of {string.Join(',', left.By)} are left.");
                compared++;
            }
        }
        Assert.True(compared > 10_000 && shownUnits > 1_000, $"{compared} {shownUnits}");
    }
}
