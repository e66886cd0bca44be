using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Mentorships;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Drafts;

/// <summary>The three forms that are filled in during a conversation keep what is typed, without a script too.</summary>
public sealed class DraftsOfConversations(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task An_interview_half_written_waits_for_its_writer_and_is_gone_once_it_is_saved()
    {
        var inquiry = await house.World.Inquiry("Mie Samtaleprøve");
        var karla = await house.World.Coordinator("Karla Samtaleprøve");
        var at = $"{inquiry.Assessment}/interview";
        var browser = await HalfWritten.Kept(karla, at, "Note", "Vil gerne");
        await browser.Fill("Willing", "Yes").Fill("Note", "Vil gerne have en mentor").Press("Save");
        Assert.Equal((inquiry.Assessment, ""), (browser.Path, browser.Errors));
        await IsGone(karla, at, inquiry.Mentee);
    }

    [Fact]
    public async Task An_agreement_half_written_waits_and_the_usual_words_do_not_come_back_over_it()
    {
        var match = await (await house.World.Proposed("Kladdemaja")).Answered();
        await Met(match);
        var browser = await HalfWritten.Kept(match.Mentor, $"{match.At}/agreement", "Limits", "Når nogen er i fare");
        await browser.Press("Both agree");
        Assert.Equal(match.At, browser.Path);
        Assert.Equal(0L, await house.Drafts(match.Mentee));
    }

    [Fact]
    public async Task A_hand_over_half_written_waits_and_is_gone_once_it_is_saved()
    {
        var match = await (await house.World.Proposed("Kladdemads")).Agreed();
        var at = $"{match.At}/hand-over";
        var browser = await HalfWritten.Kept(match.Mentor, at, "Words", "Ring om formiddagen");
        await browser.Press("Save");
        await IsGone(match.Mentor, at, match.Mentee);
    }

    private async Task IsGone(Person who, string at, Guid mentee)
    {
        Assert.DoesNotContain("did not send", (await (await who.Browse()).Open(at)).Text, StringComparison.Ordinal);
        Assert.Equal(0L, await house.Drafts(mentee));
    }

    private static async Task Met(Match match)
    {
        var mentor = await (await match.Mentor.Browse()).Open($"{match.At}/first-meeting");
        await mentor.Fill("Place", "Visit").Fill("MenteeSaysYes", "true").Fill("MentorSaysYes", "true").Press("Save");
        Assert.Equal(match.At, mentor.Path);
    }
}
