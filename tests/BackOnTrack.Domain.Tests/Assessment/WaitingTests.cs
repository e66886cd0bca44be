using BackOnTrack.Domain.Assessment;

namespace BackOnTrack.Domain.Tests.Assessment;

public sealed class WaitingTests
{
    private readonly Prepared _it = new();

    [Fact]
    public void A_place_says_since_when_and_what_is_missing()
    {
        var input = new WaitingInput { Missing = [WaitsFor.MentorWithLanguage], Languages = ["so", "SO", "ar"] };
        var place = WaitingPlace.Take(_it.Assessment, input, null, Prepared.Today).Value();
        Assert.Equal(Prepared.Today, place.Since);
        Assert.Equal(["so", "ar"], place.Languages);
    }

    [Fact]
    public void What_is_missing_is_named_with_its_language_and_region()
    {
        Assert.Equal(["MissingNotNamed"], WaitingPlace.Take(_it.Assessment, new(), null, Prepared.Today).Codes());
        var vague = new WaitingInput { Missing = [WaitsFor.MentorWithLanguage, WaitsFor.MentorInRegion] };
        Assert.Equal(["LanguageMissing", "TextMissing"], WaitingPlace.Take(_it.Assessment, vague, null, Prepared.Today).Codes());
    }

    [Fact]
    public void Waiting_on_for_something_else_keeps_the_day_it_began()
    {
        var first = WaitingPlace.Take(_it.Assessment, new() { Missing = [WaitsFor.AnyMentor] }, null, Prepared.Today.AddDays(-40)).Value();
        var next = WaitingPlace.Take(_it.Assessment, new() { Missing = [WaitsFor.SecurityAnswer] }, first, Prepared.Today).Value();
        Assert.Equal(Prepared.Today.AddDays(-40), next.Since);
        Assert.Equal(Prepared.Today, first.Until);
    }
}
