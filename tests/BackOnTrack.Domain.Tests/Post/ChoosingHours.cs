using BackOnTrack.Domain.Post;

namespace BackOnTrack.Domain.Tests.Post;

public sealed class ChoosingHours
{
    private static readonly DateTimeOffset now = new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(PostPace.AtOnce, "2026-03-10T11:20", "2026-03-10T11:20")]
    [InlineData(PostPace.Daily, "2026-03-10T06:59", "2026-03-10T07:00")]
    [InlineData(PostPace.Daily, "2026-03-10T07:00", "2026-03-11T07:00")]
    [InlineData(PostPace.Weekly, "2026-03-10T11:20", "2026-03-16T07:00")]
    [InlineData(PostPace.Weekly, "2026-03-16T06:00", "2026-03-16T07:00")]
    [InlineData(PostPace.Weekly, "2026-03-16T08:00", "2026-03-23T07:00")]
    public void A_mail_leaves_at_its_pace(PostPace pace, string told, string leaves) =>
        Assert.Equal(DateTime.Parse(leaves), Choice(pace).Leaves(DateTime.Parse(told), DateTime.Parse(told), urgent: false));

    [Theory]
    [InlineData("2026-03-10T21:59", "2026-03-10T21:59")]
    [InlineData("2026-03-10T22:00", "2026-03-11T06:30")]
    [InlineData("2026-03-11T02:00", "2026-03-11T06:30")]
    [InlineData("2026-03-11T06:30", "2026-03-11T06:30")]
    public void A_quiet_night_holds_it_until_the_morning(string told, string leaves) =>
        Assert.Equal(DateTime.Parse(leaves), Choice(PostPace.AtOnce, new(22, 0), new(6, 30)).Leaves(DateTime.Parse(told), DateTime.Parse(told), urgent: false));

    [Fact]
    public void A_quiet_noon_ends_the_same_day() =>
        Assert.Equal(new DateTime(2026, 3, 10, 14, 0, 0), Choice(PostPace.AtOnce, new(12, 0), new(14, 0)).Leaves(new(2026, 3, 10, 12, 30, 0), new(2026, 3, 10, 12, 30, 0), urgent: false));

    [Fact]
    public void What_should_have_left_earlier_keeps_to_the_quiet_hours_too_and_what_cannot_wait_to_none()
    {
        var (choice, told, late) = (Choice(PostPace.Daily, new(22, 0), new(6, 30)), new DateTime(2026, 3, 10, 11, 20, 0), new DateTime(2026, 3, 12, 23, 0, 0));
        Assert.Equal(new DateTime(2026, 3, 13, 6, 30, 0), choice.Leaves(told, late, urgent: false));
        Assert.Equal(told, choice.Leaves(told, told, urgent: true));
    }

    [Theory]
    [InlineData("2026-03-10T03:00", "2026-03-10T07:00")]
    [InlineData("2026-03-10T07:00", "2026-03-10T11:00")]
    [InlineData("2026-03-10T19:00", "2026-03-11T07:00")]
    public void Work_is_looked_at_by_day(string now, string next) => Assert.Equal(DateTime.Parse(next), Choice(PostPace.AtOnce).NextLook(DateTime.Parse(now)));

    [Fact]
    public void A_pace_needs_an_address_and_quiet_hours_an_end()
    {
        PostChoice.Of(Guid.NewGuid()).Choose(PostPace.Daily, null, new(22, 0), null, [], now).Accepted(out _, out var refusals);
        Assert.Equal(["Address", "QuietUntil"], refusals.Select(r => r.Field));
        PostChoice.Of(Guid.NewGuid()).Choose(null, null, new(22, 0), new(22, 0), [], now).Accepted(out _, out refusals);
        Assert.Equal(["Pace", "QuietUntil"], refusals.Select(r => r.Field));
    }

    [Fact]
    public void A_mail_nobody_takes_is_tried_more_and_more_seldom_then_given_up_and_can_be_tried_again()
    {
        var letter = Letter.To(Guid.NewGuid(), LetterKind.News, now);
        var at = now;
        var waited = new List<TimeSpan>();
        while (letter.State == LetterState.Waiting) { letter.Failed("ConnectionRefused", at); waited.Add(letter.NextTry - at); at = letter.NextTry; }
        Assert.Equal(LetterState.GivenUp, letter.State);
        Assert.Equal(7, letter.Tries);
        Assert.Equal(waited[..6].Order(), waited[..6]);
        letter.Again(at);
        Assert.Equal((LetterState.Waiting, 0), (letter.State, letter.Tries));
    }

    private static PostChoice Choice(PostPace pace, TimeOnly? from = null, TimeOnly? until = null)
    {
        Assert.True(PostChoice.Of(Guid.NewGuid()).Choose(pace, [1], from, until, [], now).Accepted(out var choice, out _));
        return choice;
    }
}
