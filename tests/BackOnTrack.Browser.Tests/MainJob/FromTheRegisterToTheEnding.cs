namespace BackOnTrack.Browser.Tests.MainJob;

/// <summary>
/// The main job itself: half a year of one inquiry, by the people whose steps they are. Every telling has a house of its
/// own, because its clock moves by weeks and its register brings in forty people.
/// </summary>
public sealed class FromTheRegisterToTheEnding : IAsyncDisposable
{
    private readonly List<HouseOverMonths> _houses = [];

    [Theory, InlineData(true), InlineData(false)]
    public Task Every_step_is_taken_by_whose_it_is_and_everybody_sees_what_the_table_says(bool scripts) => Tell(new HouseOverMonths(), scripts);

    [Theory, InlineData(true), InlineData(false)]
    public Task The_same_in_a_service_in_norway_with_its_pack_in_bokmaal(bool scripts) => Tell(new NorwegianHouseOverMonths(), scripts);

    private async Task Tell(HouseOverMonths house, bool scripts)
    {
        _houses.Add(house);
        await house.InitializeAsync();
        var job = new Job(house, scripts, await Company.Hire(house.World, "Mona"));
        await job.TheRegisterIsImported();
        await job.TheInquiryIsPrepared();
        await job.AnotherPersonDecides();
        await job.AMentorIsProposed();
        await job.TheSecurityOfficeAnswersAndSeesNothingElse();
        await job.ARelativeIsKeptAway();
        await job.TheTwoMeetAndAgree();
        await job.ThePlanIsAgreed();
        await job.ThreeSessionsAreHeld();
        await job.AReviewIsHeld();
        await job.ItEndsWithTheWordsOfBoth();
        await job.EverybodySeesWhatTheTableSays();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var house in _houses) await house.DisposeAsync();
    }
}
