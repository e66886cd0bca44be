using BackOnTrack.Domain.Surveys;

namespace BackOnTrack.Domain.Tests.Surveys;

public sealed class SurveyProtectionTests
{
    private static readonly ItemScale agree = Scale(3), choice = new(ItemKind.One, []), several = new(ItemKind.Several, []);

    private static ItemScale Scale(int levels) => new(ItemKind.Agree, [.. Enumerable.Range(0, levels).Select(level => ((decimal)level, (decimal)level))]);

    private static ItemCount Of(params int[] by) => new(by.Sum(), by.Select((n, level) => (decimal)n * level).Sum(), by);

    private static Dictionary<int, ItemCount> ByUnit(params ItemCount[] units) => units.Index().ToDictionary(u => u.Index + 1, u => u.Item);

    private static ItemShown? Whole(ItemScale scale, params ItemCount[] units) => SurveyProtection.Whole(scale, ByUnit(units));

    private static string Said(ItemShown? shown) => shown is null ? "hidden" : string.Join(' ', shown.Groups.Select(g => $"{string.Join('+', g.Places)}:{g.People?.ToString() ?? "hidden"}"));

    [Fact]
    public void Four_are_hidden_and_of_five_who_differ_it_is_said_how_many_they_are_and_their_mean()
    {
        Assert.Null(Whole(agree, Of(1, 1, 2)));
        var shown = Whole(agree, Of(1, 2, 2));
        Assert.Equal((5, 1.2m, 0), (shown!.N, shown.Mean, shown.Groups.Count));
    }

    [Theory]
    [InlineData("5 0 6 1 9", "0:5 1+2:6 3+4:10")] // on a scale with the neighbours, zeros too
    [InlineData("2 2 2 2 2", "")]
    [InlineData("1 1 1 7 8", "0+1+2+3:10 4:8")]
    [InlineData("0 0 0 0 9", "")]
    [InlineData("6 6 6 6 6", "0:6 1:6 2:6 3:6 4:6")]
    public void Answers_of_fewer_than_five_stand_together_with_their_neighbours(string by, string said) =>
        Assert.Equal(said, Said(Whole(Scale(5), Of([.. by.Split(' ').Select(int.Parse)]))));

    [Theory]
    [InlineData("9 2 7 3", "0:9 1+3:5 2:7")]
    [InlineData("9 2 7 1", "0:9 1+2+3:10")] // three are too few for the rest: the next smallest goes along
    [InlineData("9 0 7", "0:9 1+2:7")]
    [InlineData("9 4 0", "")]
    public void Choices_of_fewer_than_five_stand_together_among_the_rest(string by, string said) => Assert.Equal(said, Said(Whole(choice, Of([.. by.Split(' ').Select(int.Parse)]))));

    [Fact]
    public void A_choice_to_tick_needs_five_who_ticked_it_and_five_who_did_not()
    {
        Assert.Equal("0:hidden 1:5 2:hidden 3:7", Said(Whole(several, new ItemCount(12, 0, [8, 5, 0, 7]))));
        Assert.Null(Whole(several, new ItemCount(12, 0, [8, 5, 0, 7]))!.Mean);
    }

    [Theory]
    [InlineData("0 9 0", true)] // each may have said the middle, or some more and as many less
    [InlineData("0 0 9", false)]
    [InlineData("0 1 8", false)] // only one world has this sum
    [InlineData("1 0 8", true)]
    public void A_mean_from_which_answers_of_a_few_could_be_worked_out_is_not_said(string by, bool said) => Assert.Equal(said, Whole(agree, Of([.. by.Split(' ').Select(int.Parse)]))!.Mean is not null);

    [Fact]
    public void The_smallest_unit_goes_first_until_what_is_left_of_the_whole_is_enough()
    {
        var parts = new Dictionary<int, Part> { [1] = new(9, 8), [2] = new(7, 6), [3] = new(3, 2) };
        Assert.Equal([1], SurveyProtection.Units(parts));
        Assert.Equal([1, 2], SurveyProtection.Units(parts.Where(p => p.Key < 3).ToDictionary()).Order());
        Assert.Empty(SurveyProtection.Units(new Dictionary<int, Part> { [1] = new(9, 8), [2] = new(3, 3) }));
    }

    [Fact]
    public void A_unit_s_groups_never_cut_through_those_of_the_whole()
    {
        var counts = ByUnit(Of(3, 3, 3, 3, 3, 3), Of(5, 1, 5, 1, 5, 1));
        Assert.Equal("0:8 1+2:12 3+4+5:16", Said(SurveyProtection.Whole(Scale(6), counts)));
        Assert.Equal("0+1+2:9 3+4+5:9", Said(SurveyProtection.Of(1, Scale(6), counts, new HashSet<int> { 1, 2 })));
    }

    /// <summary>
    /// Somebody who knows how many answered in each unit, and everything shown of the whole and of every unit, goes through all worlds
    /// there can be: no level that fewer than five answered, or nobody, is the same in all of them.
    /// </summary>
    [Fact]
    public void Nothing_shown_to_anybody_put_together_says_how_often_something_was_answered_by_a_few()
    {
        var chance = new Random(290);
        var (attacked, groups, means) = (0, 0, 0);
        for (var round = 0; round < 400; round++)
        {
            var counts = Enumerable.Range(0, chance.Next(1, 4)).ToDictionary(unit => unit, _ => Of([.. Enumerable.Range(0, 3).Select(_ => chance.Next(0, chance.Next(1, 8)))]));
            var open = SurveyProtection.Units(counts.Where(c => c.Key != SurveyProtection.Rest).ToDictionary(c => c.Key, c => new Part(c.Value.N, c.Value.N)));
            var shown = counts.Keys.ToDictionary(unit => unit, unit => SurveyProtection.Of(unit, agree, counts, open));
            var whole = SurveyProtection.Whole(agree, counts);
            groups += shown.Values.Append(whole).Count(s => s is { Groups.Count: > 0 });
            means += shown.Values.Append(whole).Count(s => s?.Mean is not null);
            var possible = Worlds([.. counts.Values.Select(c => c.N)]).Where(w => w.Index().All(u => Fits(u.Item, shown[u.Index])) && Fits(w.Aggregate(Add), whole)).ToList();
            var truth = counts.Values.Select(c => c.By.ToArray()).ToArray();
            Assert.Contains(possible, w => w.SelectMany(u => u).SequenceEqual(truth.SelectMany(u => u)));
            if (counts.Values.Sum(c => c.N) < SurveyProtection.Few) continue;
            attacked++;
            for (var place = 0; place < 3; place++)
            {
                NotKnown(possible.Select(w => w.Sum(u => u[place])), truth.Sum(u => u[place]));
                for (var unit = 0; unit < truth.Length; unit++)
                    if (truth[unit].Sum() > 0) NotKnown(possible.Select(w => w[unit][place]), truth[unit][place]);
            }

            void NotKnown(IEnumerable<int> could, int count) => Assert.True(count >= SurveyProtection.Few || could.Distinct().Take(2).Count() > 1,
                $"Round {round}: {count} is known; {string.Join(" | ", truth.Select(u => string.Join(',', u)))} shown {string.Join(" | ", shown.Values.Append(whole).Select(Said))}");
        }
        Assert.True(attacked > 200 && groups > 100 && means > 200, $"{attacked} {groups} {means}");
    }

    private static int[] Add(int[] a, int[] b) => [.. a.Zip(b, (x, y) => x + y)];

    private static bool Fits(int[] by, ItemShown? shown) => shown is null
        || (by.Sum() == shown.N && shown.Groups.All(g => g.Places.Sum(p => by[p]) == g.People) && (shown.Mean is not { } mean || Of(by).Sum / shown.N == mean));

    private static IEnumerable<int[][]> Worlds(int[] people)
    {
        if (people.Length == 0) return [[]];
        var first = from a in Enumerable.Range(0, people[0] + 1) from b in Enumerable.Range(0, people[0] - a + 1) select (int[])[a, b, people[0] - a - b];
        var others = Worlds(people[1..]).ToList();
        return from f in first from o in others select (int[][])[f, .. o];
    }
}
