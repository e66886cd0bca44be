namespace BackOnTrack.Browser.Tests.MentorsWay;

/// <summary>
/// The whole way of a mentor: three months and a half of one applicant, by the people whose steps they are. A house of its own, because
/// its clock moves by weeks.
/// </summary>
public sealed class FromTheApplicationToTheFarewell : IAsyncLifetime
{
    private readonly HouseOverMonths _house = new();

    public ValueTask InitializeAsync() => _house.InitializeAsync();

    [Theory, InlineData(true), InlineData(false)]
    public async Task Every_step_is_taken_by_whose_it_is_and_everybody_sees_what_the_table_says(bool scripts)
    {
        var way = new Way(_house, scripts, await Corps.Hire(_house.World));
        await way.AStrangerApplies();
        await way.SomebodyWhoDoesNotDecideHoldsTheInterview();
        await way.TwoRefereesAnswerOnce();
        await way.TheApplicantIsAccepted();
        await way.TheMentorEntersTheCorps();
        await way.ElevenDaysAreAttended();
        await way.TheTwelfthIsMadeUpElsewhere();
        await way.TheCertificateIsChecked();
        await way.APolicyIsAcknowledged();
        await way.NoCoachNoMatch();
        await way.TheMentorIsMatched();
        await way.ASessionAsksTheCoach();
        await way.TheCoachPreparesTalksAndAcknowledges();
        await way.TheDeputyStandsIn();
        await way.HoursArePaid();
        await way.EverybodySeesWhatTheTableSays();
        await way.TheMentorshipIsHandedOver();
        await way.NothingIsLeftOpen();
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();
}
