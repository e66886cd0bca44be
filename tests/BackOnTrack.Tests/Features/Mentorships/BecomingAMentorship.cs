using System.Net;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Mentorships;

public sealed class BecomingAMentorship(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task The_security_office_sees_the_question_and_nothing_else_and_after_its_answer_not_even_that()
    {
        var match = await _world.Proposed("Uffe");
        var browser = await (await match.Sif.Browse()).Open("/security/requests");
        Assert.Contains("Sara Fiktivsen", browser.Text);
        Assert.Contains("Uffe", browser.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open(match.At)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open("/mentorships")).Status);

        await browser.Open("/security/requests");
        await browser.Follow("Answer");
        await browser.Fill("Answer", "Conditions").Press("Send");
        Assert.Contains("Write the conditions", browser.Errors);
        await browser.Fill("Conditions", "Kun i besøgsrummet").Press("Send");
        Assert.Equal("/security/requests", browser.Path);
        Assert.DoesNotContain("Uffe", browser.Text);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.reach where file = $1 and capacity = 'security' and until is null", match.Mentee));
        Assert.Contains("Kun i besøgsrummet", (await (await match.Mentor.Browse()).Open(match.At)).Text);
    }

    [Fact]
    public async Task The_mentor_finds_the_file_when_security_said_yes_and_not_before()
    {
        var match = await _world.Proposed("Gro");
        var browser = await match.Mentor.Browse();
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open(match.At)).Status);
        await match.Answered();
        Assert.Equal(HttpStatusCode.OK, (await browser.Open(match.At)).Status);
    }

    [Fact]
    public async Task After_a_no_the_mentor_stays_outside_and_a_person_decides_what_happens()
    {
        var match = await (await _world.Proposed("Nej")).Answered(SecurityAnswer.No);
        Assert.Equal(HttpStatusCode.NotFound, (await (await match.Mentor.Browse()).Open(match.At)).Status);
        var browser = await (await match.Karla.Browse()).Open(match.At);
        Assert.Contains("said no", browser.Text);
        Assert.Contains("Proposed", browser.Text);
    }

    [Fact]
    public async Task Mentor_and_mentee_meet_say_yes_agree_and_take_a_sheet_away_that_is_fit_for_others_eyes()
    {
        var match = await (await _world.Proposed("Liv")).Answered();
        var browser = await (await match.Mentor.Browse()).Open(match.At);
        Assert.Contains("The first meeting has not been written down", browser.Text);

        await browser.Follow("Write down the first meeting");
        await browser.Fill("Day", "11-03-2026").Fill("Place", "Visit").Fill("MenteeSaysYes", "true").Fill("MentorSaysYes", "true").Fill("Words", "Vi spillede kort").Press();
        Assert.Contains("lies in the future", browser.Errors);
        Assert.Contains("Vi spillede kort", browser.Text);
        await browser.Fill("Day", "10-03-2026").Press();
        Assert.Equal(match.At, browser.Path);

        await browser.Follow("Make the agreement");
        await browser.Fill("RhythmDays", "10").Press("Both agree");
        Assert.Equal(match.At, browser.Path);
        Assert.Contains("every 10 days", browser.Text);

        await browser.Follow("Print the agreement");
        var sheet = browser.Page.QuerySelector("article")!;
        Assert.Equal("da", sheet.GetAttribute("lang"));
        Assert.Contains("Mellem Sara Fiktivsen og Liv", sheet.TextContent);
        foreach (var word in new[] { "Opdigtet", "radikal", "ekstrem", "Back on Track" }) Assert.DoesNotContain(word, sheet.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_agreement_that_runs_out_is_said_a_month_ahead_and_a_new_one_goes_on_from_it()
    {
        var match = await (await _world.Proposed("Rune", "Runa Fiktivsen")).Active();
        var karla = await (await match.Karla.Browse()).Open(match.At);
        Assert.Contains("holds until and including 9 March 2027", karla.Text);
        Assert.DoesNotContain("Runa", (await karla.Open("/today/AgreementEnding")).Text);
        await house.Force("update bot.agreement set \"from\" = '2025-04-05' where mentorship = $1", match.Id);
        Assert.Contains("Runa", (await karla.Open("/today/AgreementEnding")).Text);
        await karla.Open(match.At);
        await karla.Follow("Make a new agreement");
        await karla.Fill("From", "10-03-2026").Fill("Months", "6").Press("Both agree");
        Assert.Contains("holds until and including 9 September 2026", karla.Text);
        Assert.Contains("Active", karla.Text);
        Assert.DoesNotContain("Runa", (await karla.Open("/today/AgreementEnding")).Text);
    }

    [Fact]
    public async Task Without_a_yes_of_both_there_is_no_agreement_and_the_page_says_why()
    {
        var match = await (await _world.Proposed("Tvivl")).Answered();
        var browser = await (await match.Mentor.Browse()).Open($"{match.At}/first-meeting");
        await browser.Fill("Day", "10-03-2026").Fill("Place", "Video").Fill("MenteeSaysYes", "false").Fill("MentorSaysYes", "true").Press();
        Assert.Contains("The mentee said no", browser.Text);
        await browser.Open($"{match.At}/agreement");
        await browser.Press("Both agree");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("The mentee said no", browser.Errors);
    }

    [Fact]
    public async Task The_coach_sees_that_they_met_and_not_what_was_said()
    {
        var match = await (await _world.Proposed("Ida")).Agreed();
        var browser = await (await match.Carl.Browse()).Open(match.At);
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.DoesNotContain("fodbold", browser.Text);
        Assert.DoesNotContain("fodbold", (await browser.Open($"{match.At}/history")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open($"{match.At}/hand-over")).Status);
    }

    [Fact]
    public async Task The_list_is_in_the_order_of_what_is_due_and_everybody_sees_their_own()
    {
        var (first, second) = (await (await _world.Proposed("Alma", "Ada Fiktivsen")).Active(), await (await _world.Proposed("Bo", "Bodil Fiktivsen")).Active());
        await house.Force("update bot.mentorship set due = '2026-03-01' where id = $1", second.Id);
        var coordinator = await (await first.Karla.Browse()).Open("/mentorships");
        Assert.True(coordinator.Text.IndexOf("Bodil", StringComparison.Ordinal) < coordinator.Text.IndexOf("Ada", StringComparison.Ordinal));
        Assert.Contains("overdue", coordinator.Text);
        var mentor = await (await first.Mentor.Browse()).Open("/mentorships");
        Assert.Contains("Ada", mentor.Text);
        Assert.DoesNotContain("Bodil", mentor.Text);
        var coach = await (await second.Carl.Browse()).Open("/mentorships");
        Assert.Contains("Bodil", coach.Text);
        Assert.DoesNotContain("Ada", coach.Text);
    }
}
