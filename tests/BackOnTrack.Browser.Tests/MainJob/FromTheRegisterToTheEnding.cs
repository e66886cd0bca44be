namespace BackOnTrack.Browser.Tests.MainJob;

/// <summary>
/// The main job itself: half a year of one inquiry, by the people whose steps they are. Every telling has a house of its
/// own, because its clock moves by weeks and its register brings in forty people.
/// </summary>
public sealed class FromTheRegisterToTheEnding : IAsyncLifetime
{
    private readonly HouseOverMonths _house = new();

    public ValueTask InitializeAsync() => _house.InitializeAsync();

    [Theory, InlineData(true), InlineData(false)]
    public async Task Every_step_is_taken_by_whose_it_is_and_everybody_sees_what_the_table_says(bool scripts)
    {
        var job = new Job(_house, scripts, await Company.Hire(_house.World, "Mona"));
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

    public ValueTask DisposeAsync() => _house.DisposeAsync();
}
