using BackOnTrack.Tests.Features.Sessions;

namespace BackOnTrack.Browser.Tests;

public sealed class OthersReadWhatIsTheirs(OnlineHouse house)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task The_coach_answers_a_question_and_never_sees_the_note(bool scripts)
    {
        var meeting = await house.World.Agreed($"Mads Spørger {scripts}", $"Mie Spørger {scripts}", coached: true);
        await using (var mads = await house.Travel(scripts, meeting.Mentor)) await mads.Note(meeting, "Words for nobody else", "May I write to his sister?");

        await using var coach = await house.Travel(scripts, meeting.Coach);
        await coach.Open(meeting.Address);
        await coach.DoesNotSee("Words for nobody else");
        await coach.Follow("Question for the coach");
        await coach.Sees("May I write to his sister?");
        await coach.Press("We will talk about it");
        await coach.Sees("Taken up");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task The_coordinator_finds_the_person_reads_the_note_and_voids_it(bool scripts)
    {
        var meeting = await house.World.Agreed($"Mads Søges {scripts}", $"Agnete Søgesen {scripts}");
        await using (var mads = await house.Travel(scripts, meeting.Mentor)) await mads.Note(meeting, "Written on the wrong sheet");

        await using var karla = await house.Travel(scripts, meeting.Coordinator);
        await karla.Open("/search");
        await karla.Fill("Name or reference", "agnete");
        await karla.Press("Search");
        await karla.Sees(meeting.Name);
        await karla.Open(meeting.Address);
        await karla.Sees("Written on the wrong sheet");
        await karla.Follow("10 March 2026");
        await karla.Follow("Void this session");
        await karla.Fill("Why is it voided?", "The mentor rang and asked for it.");
        await karla.Press("Void it");
        await karla.Sees("counts nowhere", "The mentor rang and asked for it.");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_mentor_without_a_part_in_it_finds_nothing_there(bool scripts)
    {
        var meeting = await house.World.Agreed($"Mads Egen {scripts}", $"Mie Egen {scripts}");
        var other = await house.World.Agreed($"Mona Anden {scripts}", $"Marie Anden {scripts}");
        await using var mona = await house.Travel(scripts, other.Mentor);
        foreach (var address in new[] { meeting.Address, meeting.Address + "/sessions/new", meeting.Address + "/gaps/new" })
        {
            await mona.Open(address);
            await mona.Sees("The page is not there");
            await mona.DoesNotSee(meeting.Name);
        }
    }
}
