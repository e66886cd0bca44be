namespace BackOnTrack.Browser.Tests.FromCustodyToFollowUp;

/// <summary>
/// Custody as a moving fact: one person on remand is moved, kept from visits, released by a court on the same day, met, and
/// followed for half a year, by the people whose steps they are; and whoever was told by mail learned nothing but a number.
/// </summary>
public sealed class FromRemandToHalfAYear : IAsyncLifetime
{
    private readonly HouseOverMonthsWithPost _house = new();

    public ValueTask InitializeAsync() => _house.InitializeAsync();

    [Theory, InlineData(true), InlineData(false)]
    public async Task Every_change_reaches_who_must_know_and_nobody_is_left_at_the_gate(bool scripts)
    {
        var road = await Road.Begin(_house, scripts);
        await road.EverybodyWantsMail();
        await road.AVisitIsBooked();
        await road.ThePrisonAnnouncesATransfer();
        await road.TheMentorSeesItBeforeTravelling();
        await road.TheSecurityOfficeStopsVisits();
        await road.TheCoachSeesThatTheyCannotMeet();
        await road.ACourtReleasesOnTheSameDay();
        await road.TheJobHostDiesHalfWay();
        await road.TheMentorIsLedThroughTheDay();
        await road.SomebodyOutsideConfirmsTheirPoint();
        await road.ThreeDaysLater();
        await road.HalfAYearLater();
        await road.EverybodySeesWhatTheTableSays();
        road.EveryMailHeldANumberAndALink();
        await road.EveryMailCameOnce();
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();
}
