namespace BackOnTrack.Browser.Tests.MainJob;

/// <summary>The main job itself: half a year of one inquiry, by the people whose steps they are.</summary>
public sealed class FromTheRegisterToTheEnding(HouseOverMonths house) : IClassFixture<HouseOverMonths>
{
    [Theory, InlineData(false)]
    public async Task Every_step_is_taken_by_whose_it_is_and_everybody_sees_what_the_table_says(bool scripts)
    {
        var job = new Job(house, scripts, await Company.Hire(house.World, scripts ? "Mona" : "Mina"));
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
}
