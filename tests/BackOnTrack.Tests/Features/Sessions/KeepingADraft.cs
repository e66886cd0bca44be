using System.Net;
using AngleSharp.Html.Dom;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Sessions;

public sealed class KeepingADraft(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Opening_the_form_and_leaving_makes_no_draft()
    {
        var meeting = await house.World.Agreed("Mads Åbner", "Mie Åbner");
        await (await meeting.Mentor.Browse()).Open(meeting.Address + "/sessions/new");
        Assert.Equal(0L, await Drafts(meeting));
    }

    [Fact]
    public async Task What_was_typed_is_there_on_another_device_also_what_had_no_meaning_yet_and_lies_sealed()
    {
        var meeting = await house.World.Agreed("Mads Kladde", "Mie Kladde");
        await Typed(meeting, "CANARY half a sentence");

        var elsewhere = await meeting.Mentor.Browse();
        await elsewhere.Open(meeting.Address + "/sessions/new");

        Assert.Contains("CANARY half a sentence", elsewhere.Page.QuerySelector("#Input_Happened")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("31-02-2026", elsewhere.Page.QuerySelector("#Input_Date")!.GetAttribute("value"));
        Assert.Equal("Held", elsewhere.Page.QuerySelector("[name='Input.TookPlace']:checked")!.GetAttribute("value"));
        Assert.Contains("did not send", elsewhere.Text, StringComparison.Ordinal);
        Assert.Empty(elsewhere.Errors);
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.draft where encode(fields, 'escape') like '%CANARY%'"));
    }

    [Fact]
    public async Task It_stands_on_the_same_mentorship_only_and_nobody_else_sees_it()
    {
        var meeting = await house.World.Agreed("Mads Kun", "Mie Kun");
        var other = await house.World.Agreed(meeting.Coordinator, meeting.Mentor, "Mona Kun");
        var second = await house.World.Somebody("Sanne Kun", World.East, BackOnTrack.Domain.Role.Mentor);
        await house.Reach(second, "second_mentor", meeting.Mentee);
        await Typed(meeting, "for Mie alone");

        var mads = await meeting.Mentor.Browse();
        await mads.Open(other.Address + "/sessions/new");
        Assert.DoesNotContain("for Mie alone", mads.Text, StringComparison.Ordinal);
        var sanne = await second.Browse();
        await sanne.Open(meeting.Address + "/sessions/new");
        Assert.Equal(HttpStatusCode.OK, sanne.Status);
        Assert.DoesNotContain("for Mie alone", sanne.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sending_the_note_removes_it_and_a_late_autosave_of_the_same_sheet_keeps_nothing()
    {
        var meeting = await house.World.Agreed("Mads Sender", "Mie Sender");
        var mads = await Typed(meeting, "a first half");
        var keep = (IHtmlButtonElement)mads.FillVisit().Page.QuerySelector("button[formaction]")!;
        var send = (IHtmlButtonElement)mads.Page.QuerySelector("main form button:not([formaction])")!;
        await mads.Submit(send);
        Assert.Equal(HttpStatusCode.OK, mads.Status);
        Assert.Equal(0L, await Drafts(meeting));

        await mads.Submit(keep);
        Assert.Equal(0L, await Drafts(meeting));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.session where mentorship = $1", meeting.Id));
    }

    [Fact]
    public async Task A_button_clears_it()
    {
        var meeting = await house.World.Agreed("Mads Sletter", "Mie Sletter");
        var mads = await Typed(meeting, "away with it");
        await mads.Press("Clear draft");
        Assert.DoesNotContain("away with it", mads.Text, StringComparison.Ordinal);
        Assert.Equal(0L, await Drafts(meeting));
    }

    [Fact]
    public async Task After_two_weeks_it_is_gone()
    {
        var meeting = await house.World.Agreed("Mads Gammel", "Mie Gammel");
        await Typed(meeting, "long ago");
        await house.Force("update bot.draft set expires_at = '2026-03-01' where mentee = $1", meeting.Mentee);
        var mads = await meeting.Mentor.Browse();
        await mads.Open(meeting.Address + "/sessions/new");
        Assert.DoesNotContain("long ago", mads.Text, StringComparison.Ordinal);

        await house.As<BackOnTrack.Features.Drafts.SweepDrafts, BackOnTrack.Domain.Outcome<int>>(sweep => sweep.Run(default));
        Assert.Equal(0L, await Drafts(meeting));
    }

    [Fact]
    public async Task A_draft_on_a_file_that_is_not_yours_is_not_there()
    {
        var meeting = await house.World.Agreed("Mads Fremmed", "Mie Fremmed");
        var other = await house.World.Agreed("Mona Fremmed", "Marie Fremmed");
        var mads = await meeting.Mentor.Browse();
        await mads.Open(meeting.Address + "/sessions/new");
        var button = (IHtmlButtonElement)mads.Page.QuerySelector("button[formaction]")!;
        button.SetAttribute("formaction", $"/drafts/{other.Mentee}/session-new/{other.Id}");
        await mads.Submit(button);
        Assert.Equal(HttpStatusCode.NotFound, mads.Status);
        Assert.Equal(0L, await Drafts(other));
    }

    private async Task<Visitor> Typed(Meeting meeting, string words)
    {
        var mads = await meeting.Mentor.Browse();
        await mads.Open(meeting.Address + "/sessions/new");
        await mads.Fill("TookPlace", "Held").Fill("Date", "31-02-2026").Fill("Happened", words).Press("Keep as draft");
        Assert.Equal((HttpStatusCode.OK, meeting.Address + "/sessions/new"), (mads.Status, mads.Path));
        return mads;
    }

    private async Task<long> Drafts(Meeting meeting) => await house.Peek<long>("select count(*) from bot.draft where mentee = $1", meeting.Mentee);
}
