using BackOnTrack.Domain.Surveys;

namespace BackOnTrack.Domain.Tests.Surveys;

public sealed class SurveyTests
{
    private static readonly DateOnly today = new(2026, 3, 10);
    private static readonly DateTimeOffset now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

    private static Survey Draft() => Survey.Write(new() { Audience = SurveyAudience.Mentors, TitleEn = "t", TitleDa = "t", TitleNb = "t", PurposeEn = "p", PurposeDa = "p", PurposeNb = "p" }, Guid.NewGuid(), now).Value();

    private static SurveyItem Item(Survey survey, ItemKind kind, Action<SurveyItemInput>? more = null)
    {
        var input = new SurveyItemInput { TextEn = "a", TextDa = "b", TextNb = "c", UnitEn = "u", UnitDa = "u", UnitNb = "u", Least = 0, Most = 10, ChoicesEn = "x\ny", ChoicesDa = "x\ny", ChoicesNb = "x\ny" };
        more?.Invoke(input);
        return SurveyItem.Add(survey, [], kind, input, now).Value();
    }

    [Fact]
    public void A_version_that_was_published_takes_no_change_and_its_next_one_asks_the_same()
    {
        var survey = Draft();
        var item = Item(survey, ItemKind.Number);
        survey.Publish([item], Guid.NewGuid(), now).Value();
        Assert.Equal("Surveys.Refuse.Published", item.Change(survey, new() { TextEn = "other", Least = 0, Most = 1 }).Refusals[0].Code);
        var next = survey.Next(Guid.NewGuid(), now).Value();
        var carried = item.CarryTo(next, now);
        Assert.True(carried.AsksTheSameAs(item));
        carried.Change(next, new() { TextEn = "a", TextDa = "b", TextNb = "c", UnitEn = "u", UnitDa = "u", UnitNb = "u", Least = 0, Most = 11 }).Value();
        Assert.False(carried.AsksTheSameAs(item));
        Assert.Equal(item.Lineage, carried.Lineage);
        Assert.Equal("Surveys.Refuse.NotPublished", next.Next(Guid.NewGuid(), now).Refusals[0].Code);
    }

    [Fact]
    public void Publishing_names_everything_that_is_missing_at_its_item()
    {
        var survey = Draft();
        Assert.Equal("Surveys.Refuse.NoItems", survey.Publish([], Guid.NewGuid(), now).Refusals[0].Code);
        SurveyItem[] items = [Item(survey, ItemKind.Agree), Item(survey, ItemKind.Several, i => (i.TextNb, i.ChoicesDa) = (" ", "x"))];
        var refusals = survey.Publish(items, Guid.NewGuid(), now).Refusals;
        Assert.Equal([("Surveys.Refuse.NoText.Nb", "Item2"), ("Surveys.Refuse.NoChoices.Da", "Item2")], refusals.Select(r => (r.Code, r.Field)));
    }

    [Theory]
    [InlineData(0, 6, "")]
    [InlineData(0, 5, "Surveys.Refuse.ClosesEarly")]
    [InlineData(-1, 9, "Surveys.Refuse.OpensPast")]
    [InlineData(0, 59, "")]
    [InlineData(0, 60, "Surveys.Refuse.ClosesLate")]
    [InlineData(366, 380, "Surveys.Refuse.OpensFar")]
    public void A_round_is_open_for_a_week_to_two_months_and_begins_no_earlier_than_today(int opens, int closes, string refused)
    {
        var survey = Draft();
        survey.Publish([Item(survey, ItemKind.Agree)], Guid.NewGuid(), now).Value();
        var sent = SurveyRound.Send(survey, new() { Opens = today.AddDays(opens), Closes = today.AddDays(closes) }, today, Guid.NewGuid(), now);
        Assert.Equal(refused, sent.Refusals.Select(r => r.Code).FirstOrDefault(""));
    }

    [Fact]
    public void Whole_bands_cover_the_limits_without_a_gap_and_every_number_has_one()
    {
        foreach (var (least, most) in new[] { (0, 10), (0, 1), (-3, 3), (1, 5), (0, 49), (0, 1_000_000) })
        {
            var item = Item(Draft(), ItemKind.Number, i => (i.Least, i.Most) = (least, most));
            var bands = NumberBand.Of(item);
            Assert.Equal((least, most), (bands[0].From, bands[^1].Until));
            Assert.All(bands.Zip(bands.Skip(1)), pair => Assert.Equal(pair.First.Until + 1, pair.Second.From));
            Assert.Equal(bands.Count - 1, NumberBand.At(bands, most));
            Assert.Equal(0, NumberBand.At(bands, least + 0.5m));
        }
    }

    [Fact]
    public void An_answer_left_out_is_no_answer_and_one_that_is_none_of_the_choices_is_refused()
    {
        var survey = Draft();
        SurveyItem[] items = [Item(survey, ItemKind.Agree), Item(survey, ItemKind.Words), Item(survey, ItemKind.One), Item(survey, ItemKind.Several)];
        Assert.Equal("Surveys.Refuse.Empty", SurveyAnswers.Check(items, [new() { Item = items[1].Id, Words = "  " }]).Refusals[0].Code);
        var given = SurveyAnswers.Check(items, [new() { Item = items[0].Id, Choice = 4 }, new() { Item = items[1].Id }, new() { Item = Guid.NewGuid(), Choice = 1 }]).Value();
        Assert.Equal(items[0].Id, Assert.Single(given).Item);
        var refused = SurveyAnswers.Check(items, [new() { Item = items[0].Id, Choice = 5 }, new() { Item = items[2].Id, Choice = 2 }, new() { Item = items[3].Id, Chosen = [0, -1] }]).Refusals;
        Assert.Equal(["Answers[0].Choice", "Answers[1].Choice", "Answers[2].Chosen"], refused.Select(r => r.Field));
    }
}
