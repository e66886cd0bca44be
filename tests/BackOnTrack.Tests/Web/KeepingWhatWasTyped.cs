using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Tests.Features.Sessions;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Web;

/// <summary>A form that ends in a fault of ours loses nothing, and makes one record when it comes again.</summary>
public sealed class KeepingWhatWasTyped(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Words = "We sat in the yard and spoke about the flat";

    [Fact]
    public async Task What_was_typed_waits_behind_the_page_of_the_fault_and_is_sent_again_from_there()
    {
        var meeting = await house.World.Agreed("Mads Fejl", "Mie Fejl");
        var mads = await Broken(meeting);
        Assert.Equal(HttpStatusCode.InternalServerError, mads.Status);
        Assert.Equal(0L, await Sessions(meeting));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.kept_form where encode(body, 'escape') like '%yard%'"));
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.kept_form where account = $1", meeting.Mentor.Id));

        await mads.Follow("Go to what you typed");
        Assert.Contains(Words, mads.Text, StringComparison.Ordinal);
        await mads.Press("Send it now");
        Assert.Equal((HttpStatusCode.OK, 1L), (mads.Status, await Sessions(meeting)));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.kept_form where account = $1", meeting.Mentor.Id));
    }

    [Fact]
    public async Task It_keeps_its_one_time_key_so_that_what_got_through_after_all_is_not_made_twice()
    {
        var meeting = await house.World.Agreed("Mads Igen", "Mie Igen");
        var mads = await (await meeting.Mentor.Browse()).Open($"{meeting.Address}/sessions/new");
        mads.FillVisit().Fill("Happened", Words);
        var send = mads.Page.QuerySelectorAll<IHtmlButtonElement>("main form button:not([formaction])").First();
        await Breaking(meeting, () => mads.Submit(send));
        await mads.Follow("Go to what you typed");
        var again = mads.Page.QuerySelectorAll<IHtmlButtonElement>("main button").First(b => b.TextContent.Contains("Send it now", StringComparison.Ordinal));
        await mads.Submit(send); // the answer was lost, not the form
        Assert.Equal(1L, await Sessions(meeting));
        await mads.Submit(again);
        Assert.Equal((HttpStatusCode.OK, 1L), (mads.Status, await Sessions(meeting)));
    }

    [Fact]
    public async Task When_even_that_cannot_be_kept_the_page_says_so_by_leading_nowhere()
    {
        var meeting = await house.World.Agreed("Mads Uheld", "Mie Uheld");
        await house.Force("alter table bot.kept_form rename to kept_elsewhere");
        try
        {
            var mads = await Broken(meeting);
            Assert.Equal(HttpStatusCode.InternalServerError, mads.Status);
            Assert.Contains("our fault", mads.Said, StringComparison.Ordinal);
            Assert.DoesNotContain("what you typed", mads.Said, StringComparison.OrdinalIgnoreCase);
        }
        finally { await house.Force("alter table bot.kept_elsewhere rename to kept_form"); }
    }

    [Fact]
    public async Task What_nobody_came_back_for_is_thrown_away_after_half_a_day_also_when_nobody_keeps_anything_again()
    {
        var meeting = await house.World.Agreed("Mads Borte", "Mie Borte");
        await Broken(meeting);
        Task<long> Kept() => house.Peek<long>("select count(*) from bot.kept_form where account = $1", meeting.Mentor.Id);
        await house.As<FormKeeper, int>(k => k.Sweep(default));
        Assert.Equal(1L, await Kept());
        house.Clock.Move(TimeSpan.FromHours(12));
        try { await house.As<FormKeeper, int>(k => k.Sweep(default)); }
        finally { house.Clock.Move(TimeSpan.FromHours(-12)); }
        Assert.Equal(0L, await Kept());
    }

    [Fact]
    public async Task What_another_site_sent_into_a_fault_is_nobodys_words()
    {
        var meeting = await house.World.Agreed("Mads Fremmed", "Mie Fremmed");
        var mads = await (await meeting.Mentor.Browse()).Open($"{meeting.Address}/sessions/new");
        mads.FillVisit().Fill("Happened", Words).Origin = "https://evil.example";
        await Breaking(meeting, () => mads.Press("Save"));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.kept_form where account = $1", meeting.Mentor.Id));
    }

    private async Task<Visitor> Broken(Meeting meeting)
    {
        var mads = await (await meeting.Mentor.Browse()).Open($"{meeting.Address}/sessions/new");
        mads.FillVisit().Fill("Happened", Words);
        await Breaking(meeting, () => mads.Press("Save"));
        return mads;
    }

    /// <summary>The log takes nothing of this mentor meanwhile, so that whatever they do breaks.</summary>
    private async Task Breaking(Meeting meeting, Func<Task> what)
    {
        await house.Force($"alter table bot.act_log add constraint no_entries check (actor <> '{meeting.Mentor.Id}') not valid");
        try { await what(); }
        finally { await house.Force("alter table bot.act_log drop constraint no_entries"); }
    }

    private Task<long> Sessions(Meeting meeting) => house.Peek<long>("select count(*) from bot.session where mentorship = $1", meeting.Id);
}
