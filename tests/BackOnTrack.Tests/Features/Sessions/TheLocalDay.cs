using BackOnTrack.Tests.House;
using BackOnTrack.Web;

namespace BackOnTrack.Tests.Features.Sessions;

public sealed class TheLocalDay(TestHouse house) : IClassFixture<TestHouse>
{
    [Theory]
    [InlineData("2026-03-09T23:30:00Z", "10/03/2026")] // 00:30 in winter
    [InlineData("2026-03-28T23:30:00Z", "29/03/2026")] // the night the clocks go forward
    [InlineData("2026-07-09T22:30:00Z", "10/07/2026")] // 00:30 in summer
    [InlineData("2026-10-25T00:30:00Z", "25/10/2026")] // the hour that comes twice
    public async Task At_half_past_midnight_in_Copenhagen_the_form_offers_today_and_refuses_tomorrow(string instant, string today)
    {
        house.Clock.Set(DateTimeOffset.Parse(instant));
        var meeting = await house.World.Agreed($"Mads {today}", $"Mie {today}");
        var mads = await meeting.Mentor.Browse();
        await mads.Open(meeting.Address + "/sessions/new");
        Assert.Equal(today, mads.Page.QuerySelector("#Input_Date")!.GetAttribute("value"));

        var day = DateOnly.ParseExact(today, "dd/MM/yyyy");
        await mads.FillVisit(day.AddDays(1).ToString("dd-MM-yyyy")).Press("Save");
        Assert.Contains("future", mads.Errors, StringComparison.Ordinal);
        await mads.FillVisit(today).Press("Save");
        Assert.Contains(DayText.Of(day), mads.Text, StringComparison.Ordinal);
        Assert.Equal(day.ToDateTime(default), await house.Peek<DateTime>("select occurred_on::timestamp from bot.session where mentorship = $1", meeting.Id));
    }
}
