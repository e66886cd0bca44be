using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Mentorships.AddMentor;
using BackOnTrack.Features.Mentorships.ReplaceMentor;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Mentorships;

public sealed class WhatTheSecurityOfficeSaid(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    private async Task Beside(Match match, Person second) => (await house.As<AddMentor, Outcome<Guid>>(a => a.Run(match.Karla.Actor, match.Id,
        new() { Mentors = [second.Id], Mentor = second.Id, Reason = "To er bedre end en" }, default))).Value();

    private async Task Replaced(Match match, Person by) => (await house.As<ReplaceMentor, Outcome<Guid>>(a => a.Run(match.Karla.Actor, match.Id,
        new() { Mentors = [by.Id], Mentor = by.Id, Reason = "Bor tæt på", WhyNow = "De to passer bedre" }, default))).Value();

    [Fact]
    public async Task The_conditions_for_a_second_mentor_stand_at_their_name_and_neither_mentor_reads_those_of_the_other()
    {
        var match = await (await _world.Proposed("Anders")).Active();
        await house.Force("update bot.security_request set answer = 'yes' where mentorship = $1", match.Id);
        var mona = await _world.Mentor(match.Karla, "Mona", match.Carl);
        await Beside(match, mona);
        Assert.Contains("has not answered yet", (await (await match.Karla.Browse()).Open(match.At)).Text);
        await match.Answered(SecurityAnswer.Conditions);
        Assert.Contains("Conditions: Døren står åben", (await (await match.Karla.Browse()).Open(match.At)).Text);
        Assert.Contains("Conditions: Døren står åben", (await (await mona.Browse()).Open(match.At)).Text);
        Assert.DoesNotContain("Døren står åben", (await (await match.Mentor.Browse()).Open(match.At)).Text);
    }

    [Fact]
    public async Task A_no_to_the_second_mentor_stands_on_the_page_and_whoever_asked_is_told_of_every_answer()
    {
        var match = await (await _world.Proposed("Birk")).Active();
        await Beside(match, await _world.Mentor(match.Karla, "Maren", match.Carl));
        await match.Answered(SecurityAnswer.No);
        var karla = await (await match.Karla.Browse()).Open(match.At);
        Assert.Contains("said no to Maren as second mentor", karla.Text);
        Assert.Equal(2L, await house.Peek<long>("select count(*) from bot.notice where account = $1 and kind = 'security_answered' and path = $2", match.Karla.Id, match.At));
        Assert.Contains("The security office has answered a question of yours", (await karla.Open("/")).Text);
        Assert.DoesNotContain("Maren as second", (await (await match.Mentor.Browse()).Open(match.At)).Text);
    }

    [Fact]
    public async Task A_meeting_in_an_earlier_time_of_the_same_mentor_does_not_count_for_the_new_one()
    {
        var match = await (await _world.Proposed("Marie")).Agreed();
        await Replaced(match, await _world.Mentor(match.Karla, "Maja", match.Carl));
        await Replaced(match, match.Mentor);
        await match.Answered();
        var karla = await (await match.Karla.Browse()).Open(match.At);
        Assert.Contains("The first meeting has not been written down", karla.Text);
        Assert.DoesNotContain("Make the agreement", karla.Text);
        Assert.Contains("Write down the first meeting", karla.Text);
    }

    [Fact]
    public async Task A_no_at_the_first_meeting_is_mended_by_writing_down_a_later_one()
    {
        var match = await (await _world.Proposed("Nora")).Answered();
        var browser = await (await match.Mentor.Browse()).Open(match.At);
        await browser.Follow("Write down the first meeting");
        await browser.Fill("Day", "10-03-2026").Fill("Place", "Visit").Fill("MenteeSaysYes", "false").Fill("MentorSaysYes", "true").Press();
        Assert.Contains("The mentee said no", browser.Text);
        await browser.Follow("Write down the first meeting");
        await browser.Fill("Day", "10-03-2026").Fill("Place", "Visit").Fill("MenteeSaysYes", "true").Fill("MentorSaysYes", "true").Press();
        Assert.DoesNotContain("Write down the first meeting", browser.Text);
        Assert.Contains("Make the agreement", browser.Text);
    }
}
