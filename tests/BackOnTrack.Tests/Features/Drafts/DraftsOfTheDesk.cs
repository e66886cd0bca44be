using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BackOnTrack.Domain;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Tests.Features.Mentors;
using BackOnTrack.Tests.Features.Training;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Drafts;

/// <summary>Forms that lie in no mentee's file keep what is typed as well: sealed, their writer's alone, on any device.</summary>
public sealed class DraftsOfTheDesk(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_policy_half_written_waits_sealed_for_its_writer_on_another_device_and_is_gone_once_it_is_in_force()
    {
        var (lead, other) = (await house.World.TrainingLead(), await house.World.Somebody("Lone Anden", World.East, Role.TrainingLead));
        var browser = await HalfWritten.Kept(lead, "/policies/new", "Words", "Tal ikke om quagga");
        Assert.Equal(1L, await house.Peek<long>("select count(*) from bot.desk_draft where account = $1 and position('quagga'::bytea in fields) = 0", lead.Id));
        var theirs = await (await other.Browse()).Open("/policies/new");
        Assert.Equal(HttpStatusCode.OK, theirs.Status);
        Assert.DoesNotContain("quagga", theirs.Text, StringComparison.Ordinal);
        await browser.Fill("Title", "Tavshed").Press("Put it in force");
        Assert.Equal(0L, await Kept(lead));
        Assert.Equal("", (await browser.Open("/policies/new")).Page.QuerySelector("#Input_Words")!.TextContent.Trim());
        await house.Force("update bot.policy set ended_at = now() where ended_at is null");
    }

    [Fact]
    public async Task Text_typed_over_a_version_somebody_changed_meanwhile_does_not_take_its_place_unseen()
    {
        var (karla, kirsten) = (await house.World.Coordinator("Karla Profil"), await house.World.Coordinator("Kirsten Profil"));
        var mads = await house.World.NewMentor(karla, "Madsprofil");
        var at = $"/mentors/{mads.Id}/profile";
        var browser = await HalfWritten.Kept(karla, at, "Experience", "Karlas ord");
        await (await (await kirsten.Browse()).Open(at)).Fill("Experience", "Kirstens ord").Press("Save");
        await browser.Open(at);
        await browser.Press("Save");
        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("Kirstens ord", browser.Text, StringComparison.Ordinal);
        Assert.Equal("Karlas ord", browser.Page.QuerySelector("#Input_Experience")!.TextContent.Trim());
        Assert.Equal(1L, await Kept(karla)); // refused, it still waits
        await browser.Press("Save");
        Assert.Equal(($"/mentors/{mads.Id}", 0L), (browser.Path, await Kept(karla)));
    }

    [Fact]
    public async Task It_is_thrown_away_at_the_press_of_a_button_and_a_late_autosave_of_a_sent_sheet_keeps_nothing()
    {
        var karla = await house.World.Coordinator("Karla Ryd");
        var browser = await HalfWritten.Kept(karla, "/establishments/1/entry", "Booking", "Ring to dage");
        await browser.Press("Clear draft");
        Assert.Equal(("/establishments/1/entry", 0L), (browser.Path, await Kept(karla)));
        Assert.DoesNotContain("Ring to dage", browser.Text, StringComparison.Ordinal);
        browser.Fill("From", "01-03-2026").Fill("Address", "Prøvevej 1").Fill("Booking", "Ring").Fill("MayBring", "Frugt");
        var late = browser.Page.QuerySelectorAll<IHtmlButtonElement>("main button").First(b => b.TextContent.Contains("Keep as draft", StringComparison.Ordinal));
        await browser.Press("Save");
        Assert.Equal("/establishments/1", browser.Path);
        await browser.Submit(late);
        Assert.Equal(0L, await Kept(karla));
    }

    [Fact]
    public async Task A_note_of_a_networking_day_waits_on_the_day_itself()
    {
        var lead = await house.World.Somebody("Lone Netværk", World.East, Role.TrainingLead);
        var browser = await HalfWritten.Kept(lead, "/training/network-days/new", "Programme", "Formiddag: rundt om");
        await browser.Fill("Kind", "NetworkingDay").Fill("Title", "Forårsdag").Fill("On", "20-03-2026").Fill("Place", "Biblioteket").Fill("From", "09:00").Fill("Until", "15:00").Press("Plan");
        Assert.Equal("", browser.Errors);
        var day = browser.Path;
        browser = await HalfWritten.Kept(lead, day, "Words", "Vi talte om");
        await browser.Press("Share");
        Assert.Equal(1L, await Kept(lead)); // without a kind it is refused, and still waits
        Assert.Equal("Vi talte om", browser.Page.QuerySelector("#Input_Words")!.TextContent.Trim());
    }

    [Fact]
    public async Task What_nobody_went_on_with_is_thrown_away_after_two_weeks()
    {
        var lead = await house.World.Somebody("Lone Fej", World.East, Role.TrainingLead);
        await HalfWritten.Kept(lead, "/policies/new", "Words", "Begyndt");
        house.Clock.Move(TimeSpan.FromDays(14));
        try
        {
            Assert.Equal("", (await (await lead.Browse()).Open("/policies/new")).Page.QuerySelector("#Input_Words")!.TextContent.Trim());
            await house.As<DeskDrafts, int>(d => d.Sweep(default));
            Assert.Equal(0L, await Kept(lead));
        }
        finally { house.Clock.Move(TimeSpan.FromDays(-14)); }
    }

    [Fact]
    public async Task Nothing_is_kept_for_an_address_of_another_house_or_of_more_than_anybody_types()
    {
        var lead = await house.World.Somebody("Lone Grænse", World.East, Role.TrainingLead);
        var browser = await (await lead.Browse()).Open("/policies/new");
        var keep = browser.Page.QuerySelectorAll<IHtmlButtonElement>("main button").First(b => b.TextContent.Contains("Keep as draft", StringComparison.Ordinal));
        browser.Fill("Words", "x");
        keep.SetAttribute("formaction", "/drafts/desk?at=" + Uri.EscapeDataString("//evil.example/x"));
        await browser.Submit(keep);
        Assert.NotEqual(HttpStatusCode.OK, browser.Status);
        Assert.Equal(0L, await Kept(lead));
    }

    [Fact]
    public async Task What_is_too_much_for_a_draft_stands_there_with_the_reason_and_goes_to_its_form_from_there()
    {
        var lead = await house.World.Somebody("Lone Langskriver", World.East, Role.TrainingLead);
        var browser = await (await lead.Browse()).Open("/policies/new");
        var typed = new string('x', SentDraft.Longest + 1);
        await browser.Fill("Title", "Alt for lang").Fill("Words", typed).Press("Keep as draft");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, 0L), (browser.Status, await Kept(lead)));
        Assert.Contains("too much text to keep as a draft", browser.Errors, StringComparison.Ordinal);
        Assert.Contains(typed, browser.Text, StringComparison.Ordinal);
        await browser.Press("Send it now");
        Assert.StartsWith("/policies", browser.Path, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Alt for lang"), (browser.Status, browser.Page.QuerySelector("[name='Input.Title']")!.GetAttribute("value"))); // the policy has a limit of its own, and keeps what was typed
    }

    private Task<long> Kept(Person who) => house.Peek<long>("select count(*) from bot.desk_draft where account = $1", who.Id);
}
