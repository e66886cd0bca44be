using BackOnTrack.Domain.Research;
using FsCheck;
using FsCheck.Fluent;

namespace BackOnTrack.Domain.Tests.Research;

public sealed class LookingLikeOthers
{
    private static readonly Arbitrary<(Asked[] People, ChosenVariable[] Chosen)> worlds =
        (from count in Gen.Choose(5, 600) from people in Asked.Any.ArrayOf(count) from chosen in Crowd.Choices select (people, chosen)).ToArbitrary();

    [Fact]
    public void Everybody_in_a_file_looks_like_nine_others_and_no_class_tells_one_thing_of_all()
    {
        var files = 0;
        Prop.ForAll(worlds, world =>
        {
            var rows = world.People.Rows(2023, 2025, world.Chosen);
            if (!Anonymity.Treat(world.Chosen, rows, Crowd.K).Accepted(out var file, out _)) return;
            files++;
            // Reckoned anew, from the people and not from what the house grouped.
            string Looks(IReadOnlyList<string> values) => string.Join('/', values.SkipLast(1));
            var shown = world.People.Select(p => (p.Person, Values: world.Chosen.Select(c => c.Level.Into(p.ValueOf(c.Variable.Code))).ToArray())).ToList();
            var kept = file.Kept.Select(Looks).ToHashSet();
            foreach (var look in kept)
            {
                var those = shown.Where(p => Looks(p.Values) == look).ToList();
                Assert.True(those.Select(p => p.Person).Distinct().Count() >= Crowd.K, $"{look} has {those.Count}");
                Assert.True(those.Select(p => p.Values[^1]).Distinct().Count() >= 2, $"{look} is all alike");
                Assert.Equal(those.Count, file.Kept.Count(r => Looks(r) == look)); // classes stay or go whole
            }
            var gone = shown.Where(p => !kept.Contains(Looks(p.Values))).ToList();
            Assert.True(gone.Count == 0 || gone.Select(p => p.Person).Distinct().Count() >= Crowd.K, $"{gone.Count} left out");
            Assert.Equal((gone.Count, rows.Count - gone.Count), (file.Report.LeftOutRows, file.Report.KeptRows));
            Assert.True(gone.Count * 10 <= rows.Count, $"{gone.Count} of {rows.Count} left out");
            Assert.True(file.Report.KeptSmallest >= Crowd.K && file.Report.Diversity.All(d => d.Least >= 2));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
        Assert.True(files > 40, $"{files} files");
    }

    [Fact]
    public void A_few_who_look_like_nobody_are_left_out_together_with_a_class_so_that_they_are_no_small_group()
    {
        Asked[] people = [.. Crowd.Alike(1, 60), .. Crowd.Alike(100, 60, outcome: "Open"), .. Crowd.Alike(200, 7, status: "Parole"), .. Crowd.Alike(300, 5, status: "Parole", outcome: "Open"), .. Crowd.Alike(400, 2, status: "Remand")];
        var chosen = Crowd.Chosen("LegalStatus.Fine", "Outcome.Fine");
        Assert.False(Anonymity.Treat(chosen, people.Rows(2025, 2025, chosen), Crowd.K).Accepted(out _, out var much)); // 14 of 134
        Assert.Equal(("Research.Refuse.Widen", "LegalStatus"), (much[0].Code, much[0].Field));
        Assert.Equal([11, Anonymity.MostLeftOut, "LegalStatus", 0], much[0].Values!);

        people = [.. people, .. Crowd.Alike(500, 10)];
        Assert.True(Anonymity.Treat(chosen, people.Rows(2025, 2025, chosen), Crowd.K).Accepted(out var file, out _));
        Assert.Equal((144, 3, 2, 2, 14, 14, true, 130, 1), (file.Report.Rows, file.Report.Classes, file.Report.Smallest, file.Report.RowsInSmall, file.Report.LeftOutRows, file.Report.LeftOutPeople, file.Report.Padded, file.Report.KeptRows, file.Report.KeptClasses));
        Assert.All(file.Kept, row => Assert.Equal("Sentenced", row[0]));
        Assert.Contains(new Trial("LegalStatus", Step.Widen, 0, 12), file.Report.Trials);
    }

    [Fact]
    public void Somebody_who_comes_ten_times_is_one_person()
    {
        var chosen = Crowd.Chosen("Outcome.Fine");
        Asked[] people = [.. Enumerable.Range(0, 40).Select(n => new Asked(n % 9, 2025, 1, "Person", "Remand", "1", n % 2 == 0 ? "Open" : "Mentorship"))];
        Assert.False(Anonymity.Treat(chosen, people.Rows(2025, 2025, chosen), Crowd.K).Accepted(out _, out var few));
        Assert.Equal("Research.Refuse.TooFew", few[0].Code);
    }

    [Fact]
    public void A_class_of_which_one_thing_is_true_of_all_is_named_without_saying_what_and_is_left_out()
    {
        Asked[] people = [.. Crowd.Alike(1, 90), .. Crowd.Alike(100, 90, outcome: "Open"), .. Crowd.Alike(200, 12, status: "Parole", outcome: "NotMotivated")];
        var chosen = Crowd.Chosen("LegalStatus.Fine", "Outcome.Fine");
        Assert.True(Anonymity.Treat(chosen, people.Rows(2025, 2025, chosen), Crowd.K).Accepted(out var file, out _));
        var alike = Assert.Single(file.Report.Alike);
        Assert.Equal(("Parole", "Outcome", 12, 12, false), (alike.Values[0], alike.Variable, alike.People, file.Report.LeftOutRows, file.Report.Padded));
        Assert.DoesNotContain(file.Kept, row => row[0] == "Parole");
    }

    [Fact]
    public void Where_nothing_helps_but_to_leave_a_variable_out_that_is_said()
    {
        Asked[] people = [.. Crowd.Alike(1, 20), .. Crowd.Alike(100, 20, outcome: "Open"), .. Crowd.Alike(200, 8, unit: "2"), .. Crowd.Alike(300, 1, unit: "2", outcome: "Open")];
        var chosen = Crowd.Chosen("Unit.Fine", "Outcome.Wide");
        Assert.False(Anonymity.Treat(chosen, people.Rows(2025, 2025, chosen), Crowd.K).Accepted(out _, out var no));
        Assert.Equal(("Research.Refuse.Drop", "Unit", 0), (no[0].Code, no[0].Field, (int)no[0].Values![3]));
    }

    [Fact]
    public void Frozen_rows_say_the_same_in_another_order_under_names_of_their_own()
    {
        var chosen = Crowd.Chosen("LegalStatus.Fine", "Outcome.Fine");
        Asked[] people = [.. Crowd.Alike(1, 20), .. Crowd.Alike(100, 20, outcome: "Open")];
        Assert.True(Anonymity.Treat(chosen, people.Rows(2025, 2025, chosen), Crowd.K).Accepted(out var file, out _));
        var (once, again) = (Frozen(1), Frozen(2));
        Assert.Equal(file.Kept.Select(r => string.Join(' ', r)).Order(), once.Rows.Select(r => string.Join(' ', r.Skip(1))).Order());
        Assert.Equal(40, once.Rows.Select(r => r[0]).Distinct().Count());
        Assert.Empty(once.Rows.Select(r => r[0]).Intersect(again.Rows.Select(r => r[0])));
        Assert.NotEqual(file.Kept.Select(r => r[1]), once.Rows.Select(r => r[2]));
        Assert.NotEqual(once.Check(), again.Check());
        FrozenRows Frozen(int seed) => FrozenRows.Freeze(chosen, file.Kept, new System.Random(seed).Next);
    }

    [Fact]
    public void Every_wide_value_gathers_fine_ones_and_every_variable_can_be_chosen_on_the_form()
    {
        foreach (var v in ResearchCatalogue.All)
        {
            Assert.NotNull(typeof(ResearchInput).GetProperty(v.Code));
            Assert.All(v.Fine.Values.Select(v.Fine.Into), value => Assert.Contains(value, v.Fine.Values));
            if (v.Wide is { Values.Count: > 0 } wide) Assert.Equal(wide.Values.Order(), v.Fine.Values.Select(wide.Into).Distinct().Order());
        }
        Assert.Equal("2025", ResearchCatalogue.Of("When").Wide!.Into("2025h2"));
    }
}
