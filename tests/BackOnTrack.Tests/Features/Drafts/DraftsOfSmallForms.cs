using System.Net;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Mentorships;
using BackOnTrack.Tests.Features.Network;
using BackOnTrack.Tests.Features.Plans;
using BackOnTrack.Tests.Features.Sessions;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Drafts;

/// <summary>The forms of a file that are filled in seldom keep what is typed as the daily ones do.</summary>
public sealed class DraftsOfSmallForms(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Somebody_of_the_network_waits_half_written_and_so_does_how_to_reach_them()
    {
        var course = await Course.Begin(house);
        await course.MenteeSays();
        var mona = await HalfWritten.Kept(course.Mentor, $"{course.At}/network/people/new", "MaySay", "At det går");
        await mona.Fill("FirstName", "Fatma").Fill("Relation", "Mother").Fill("Role", "Supportive").Fill("Speaker", "MentorOrCoordinator").Press("Save");
        Assert.Equal(("", 0L), (mona.Errors, await house.Drafts(course.Mentee)));
        var person = mona.Path;
        mona = await HalfWritten.Kept(course.Mentor, $"{person}/change", "MayNotSay", "Intet om sagen");
        await mona.Press("Save");
        Assert.Equal((person, 0L), (mona.Path, await house.Drafts(course.Mentee)));
        await mona.Says(person);
        mona = await HalfWritten.Kept(course.Mentor, $"{person}/contact-data/change", "Address", "Opdigtet Allé");
        await mona.Fill("Phone", "00 00 00 01").Press("Save");
        Assert.Equal(($"{person}/contact-data", 0L), (mona.Path, await house.Drafts(course.Mentee)));
    }

    [Fact]
    public async Task Whoever_is_removed_from_the_network_is_gone_from_what_others_were_still_typing()
    {
        var course = await Course.Begin(house);
        await course.MenteeSays();
        var mona = await course.Mentor.Browse();
        var person = await mona.Knows(course, "Fatma");
        await mona.Says(person);
        var desk = await house.World.Coordinator("Karla Fjern");
        await HalfWritten.Kept(desk, $"{person}/contact-data/change", "Address", "Opdigtet Allé");
        await HalfWritten.Kept(course.Mentor, $"{person}/contacts/new", "Note", "Hun spurgte til");
        Assert.Equal(2L, await house.Drafts(course.Mentee));
        await mona.Open($"{person}/remove");
        await mona.Fill("Wish", "TheirOwn").Fill("Sure", "true").Press("Remove");
        Assert.Equal(HttpStatusCode.NotFound, (await mona.Open(person)).Status);
        Assert.Equal(0L, await house.Drafts(course.Mentee));
    }

    [Fact]
    public async Task A_network_meeting_waits_half_planned_and_half_changed_each_for_itself()
    {
        var course = await Course.Begin(house);
        await course.MenteeSays();
        var mona = await course.Mentor.Browse();
        var lis = await mona.Knows(course, "Lisbet");
        await mona.Says(lis);
        mona = await HalfWritten.Kept(course.Mentor, $"{course.At}/network/meetings/new", "Agenda", "Hvordan finder vi");
        await mona.Fill("Date", "20-03-2026").Fill("Guests", lis.Split('/')[^1]).Press("Save");
        Assert.Equal(("", 0L), (mona.Errors, await house.Drafts(course.Mentee)));
        var meeting = mona.Path;
        mona = await HalfWritten.Kept(course.Mentor, $"{meeting}/change", "Agenda", "Hvor skal hun");
        Assert.DoesNotContain("did not send", (await (await course.Mentor.Browse()).Open($"{meeting}/held")).Text, StringComparison.Ordinal);
        await mona.Press("Save");
        Assert.Equal((meeting, 0L), (mona.Path, await house.Drafts(course.Mentee)));
    }

    [Fact]
    public async Task Why_a_meeting_is_moved_or_called_off_waits_and_is_not_said_over_a_move_nobody_saw()
    {
        var meeting = await house.World.Agreed("Mads Flyt", "Mie Flyt");
        var mads = await meeting.Mentor.Browse();
        await mads.Open(meeting.Address + "/appointments/new");
        await mads.Fill("Date", "12-03-2026").Fill("Kind", "Phone").Press("Save");
        var (planned, mentee) = (await house.Peek<Guid>("select id from bot.appointment where mentorship = $1", meeting.Id), await house.Peek<Guid>("select mentee from bot.mentorship where id = $1", meeting.Id));
        var at = $"{meeting.Address}/appointments/{planned}";
        mads = await HalfWritten.Kept(meeting.Mentor, $"{at}/call-off", "Reason", "Hun er syg");
        var karla = await HalfWritten.Kept(meeting.Coordinator, $"{at}/move", "Reason", "Lokalet er");
        await karla.Fill("Date", "13-03-2026").Fill("AskedBy", "Prison").Press("Save");
        Assert.Equal((meeting.Address, 1L), (karla.Path, await house.Drafts(mentee)));
        await mads.Open($"{at}/call-off");
        await mads.Fill("AskedBy", "Prison").Press("Save");
        Assert.Equal(HttpStatusCode.Conflict, mads.Status);
        Assert.Contains("Hun er syg", mads.Page.QuerySelector("#Input_Reason")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_of_what_was_given_waits_half_written()
    {
        var course = await Course.Begin(house);
        var desk = await house.World.Coordinator("Karla Retter");
        await HalfWritten.Kept(desk, $"{course.At}/disclosures/correct", "Words", "Navnet staves");
        Assert.Equal(1L, await house.Drafts(course.Mentee));
    }

    [Fact]
    public async Task The_steps_of_a_mentorship_wait_half_written_each_for_itself()
    {
        var course = await Course.Begin(house);
        var desk = await house.World.Coordinator("Karla Skridt");
        var karla = await HalfWritten.Kept(desk, $"{course.At}/taper", "Words", "Vi ses sjældnere");
        Assert.DoesNotContain("did not send", (await (await desk.Browse()).Open($"{course.At}/pause")).Text, StringComparison.Ordinal);
        karla = await HalfWritten.Kept(desk, $"{course.At}/pause", "Words", "Hun er flyttet");
        await karla.Fill("PauseReason", "Transfer").Fill("Review", "20-03-2026").Press("Pause");
        Assert.Equal((course.At, 1L), (karla.Path, await house.Drafts(course.Mentee)));
        karla = await HalfWritten.Kept(desk, $"{course.At}/resume", "Words", "Hun er kommet");
        await karla.Press();
        Assert.Equal((course.At, 1L), (karla.Path, await house.Drafts(course.Mentee)));
    }

    [Fact]
    public async Task A_criterion_waits_half_answered_and_the_others_do_not_show_it()
    {
        var inquiry = await house.World.Inquiry("Mie Kriterium");
        var karla = await house.World.Coordinator("Karla Kriterium");
        var browser = await HalfWritten.Kept(karla, $"{inquiry.Assessment}/criteria/1", "Reason", "I en dom står");
        Assert.DoesNotContain("did not send", (await (await karla.Browse()).Open($"{inquiry.Assessment}/criteria/2")).Text, StringComparison.Ordinal);
        await browser.Fill("Reply", "Yes").Fill("Source", "CourtDocument").Fill("SourceDate", "01-02-2026").Fill("Statement", "Fact").Press("Save");
        Assert.Equal((inquiry.Assessment, ""), (browser.Path, browser.Errors));
        Assert.Equal(0L, await house.Drafts(inquiry.Mentee));
    }
}
