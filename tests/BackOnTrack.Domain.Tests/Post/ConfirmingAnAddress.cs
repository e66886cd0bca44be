using BackOnTrack.Domain.Post;

namespace BackOnTrack.Domain.Tests.Post;

public sealed class ConfirmingAnAddress
{
    private static readonly DateTimeOffset now = new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero);

    private static PostChoice Chosen(bool known = false)
    {
        var choice = PostChoice.Of(Guid.NewGuid()).Choose(PostPace.AtOnce, [1], null, null, [], now).Value();
        choice.ChangeAddress(known, now);
        return choice;
    }

    [Fact]
    public void An_address_is_asked_about_and_another_one_anew()
    {
        var choice = Chosen();
        Assert.False(choice.WantsWeek);
        choice.Asked(now);
        choice.LinkLeaves([7], now);
        Assert.Equal(now + PostChoice.LinkLives, choice.TokenUntil);
        choice.Confirm(now);
        Assert.True(choice.WantsWeek);
        Assert.Null(choice.Token);
        choice.ChangeAddress(isKnown: false, now);
        Assert.Equal((null, null), (choice.ConfirmedAt, choice.AskedAt));
    }

    [Fact]
    public void It_is_not_asked_about_twice_in_a_moment_nor_when_there_is_nothing_to_ask()
    {
        var choice = Chosen();
        choice.Asked(now);
        Assert.Equal("Post.Refuse.JustAsked", choice.AskAgain(now.AddMinutes(4)).Refusals.Single().Code);
        Assert.Null(choice.AskAgain(now.AddMinutes(5)).Value().AskedAt);
        Assert.Equal("Post.Refuse.NothingToConfirm", Chosen(known: true).AskAgain(now).Refusals.Single().Code);
        Assert.Equal("Post.Refuse.NothingToConfirm", PostChoice.Of(Guid.NewGuid()).AskAgain(now).Refusals.Single().Code);
    }

    [Theory]
    [InlineData("2026-03-09T06:59", "2026-03-09T07:00", null, null)]
    [InlineData("2026-03-09T07:00", "2026-03-16T07:00", null, null)]
    [InlineData("2026-03-11T12:00", "2026-03-16T09:30", "22:00", "09:30")]
    public void The_mail_of_the_week_leaves_on_monday_morning_after_the_quiet_hours(string from, string leaves, string? quiet, string? until)
    {
        var choice = PostChoice.Of(Guid.NewGuid()).Choose(PostPace.Never, null, quiet is null ? null : TimeOnly.Parse(quiet), until is null ? null : TimeOnly.Parse(until), [], now).Value();
        Assert.Equal(DateTime.Parse(leaves), choice.NextWeek(DateTime.Parse(from)));
    }

    [Fact]
    public void It_is_wanted_until_somebody_says_no()
    {
        var choice = Chosen(known: true);
        Assert.True(choice.WantsWeek);
        choice.WantWeek(false);
        Assert.False(choice.WantsWeek);
    }
}
