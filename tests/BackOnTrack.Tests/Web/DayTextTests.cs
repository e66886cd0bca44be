using BackOnTrack.Web;

namespace BackOnTrack.Tests.Web;

public sealed class DayTextTests
{
    [Theory]
    [InlineData("20-11-2026"), InlineData("20/11/26"), InlineData("20.11.2026"), InlineData("20.11.26"), InlineData("2026-11-20"), InlineData("201126"), InlineData("20112026")]
    [InlineData(" 20. november 2026 "), InlineData("20. nov. 2026"), InlineData("20 November 2026"), InlineData("20 nov 2026"), InlineData("20 11 2026")]
    public void A_day_is_read_as_people_write_it(string typed)
    {
        Assert.True(DayText.TryRead(typed, out DateOnly day));
        Assert.Equal(new DateOnly(2026, 11, 20), day);
    }

    [Theory]
    [InlineData("1. maj 2026"), InlineData("1. mai 2026"), InlineData("1 May 2026")]
    public void A_month_is_read_in_each_of_the_three_languages(string typed)
    {
        Assert.True(DayText.TryRead(typed, out DateOnly day));
        Assert.Equal(new DateOnly(2026, 5, 1), day);
    }

    [Theory]
    [InlineData("11/20/2026"), InlineData("31-02-2026"), InlineData("i morgen"), InlineData("2026"), InlineData("20-11")]
    public void A_day_that_is_none_is_not_guessed(string typed) => Assert.False(DayText.TryRead(typed, out DateOnly _));

    [Theory]
    [InlineData("14:05"), InlineData("14.05"), InlineData("1405"), InlineData("kl. 14.05")]
    public void A_time_of_day_is_read_as_people_write_it(string typed)
    {
        Assert.True(DayText.TryRead(typed, out TimeOnly time));
        Assert.Equal(new TimeOnly(14, 5), time);
    }

    [Theory]
    [InlineData("9"), InlineData("09"), InlineData("9.00"), InlineData("kl. 9"), InlineData("KL 09:00"), InlineData("0900")]
    public void An_hour_needs_no_minutes(string typed)
    {
        Assert.True(DayText.TryRead(typed, out TimeOnly time));
        Assert.Equal(new TimeOnly(9, 0), time);
    }

    [Theory]
    [InlineData("25.30"), InlineData("24.00"), InlineData("24"), InlineData("kl."), InlineData("middag"), InlineData("9.75")]
    public void A_time_of_day_that_is_none_is_not_guessed(string typed) => Assert.False(DayText.TryRead(typed, out TimeOnly _));

    [Theory]
    [InlineData("da", "20. november 2026"), InlineData("nb", "20. november 2026"), InlineData("en", "20 November 2026")]
    public void A_day_is_written_in_words(string language, string written)
    {
        Languages.Speak(language);
        Assert.Equal(written, DayText.Of(new DateOnly(2026, 11, 20)));
    }

    [Fact]
    public void An_instant_is_shown_in_the_zone_of_the_service()
    {
        Languages.Speak("da");
        Assert.Equal("2. juli 2026 00.30", DayText.Instant(new DateTimeOffset(2026, 7, 1, 22, 30, 0, TimeSpan.Zero)));
    }

    [Theory]
    [InlineData("da"), InlineData("nb"), InlineData("en")]
    public void What_stands_in_a_field_can_be_read_again(string language)
    {
        Languages.Speak(language);
        Assert.True(DayText.TryRead(DayText.Field(new DateOnly(2026, 3, 4)), out DateOnly day));
        Assert.Equal(new DateOnly(2026, 3, 4), day);
    }
}
