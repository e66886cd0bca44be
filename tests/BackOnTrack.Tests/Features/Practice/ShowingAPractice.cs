using System.Net;
using System.Text;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Features.Practice;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.Features.Training;
using BackOnTrack.Tests.House;
using BackOnTrack.Web;
using PdfSharp.Pdf.IO;

namespace BackOnTrack.Tests.Features.Practice;

public sealed class ShowingAPractice(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    [Fact]
    public async Task A_public_page_is_off_until_somebody_says_so_shows_one_version_and_nobodys_name()
    {
        var (eva, stranger) = (await _world.Evaluator(), await house.Visit());
        var practice = await _world.Practice(eva, PracticeStory.Sound with { Name = "Offentlig" });
        var number = await house.Peek<int>("select number from bot.practice_entry where id = $1", practice);
        await _world.Published(eva, practice);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open($"/collection/{number}")).Status);
        Assert.DoesNotContain("Offentlig", (await stranger.Open("/collection")).Text);

        var admin = await (await (await _world.Somebody("Anders", World.East, Role.Administrator)).Browse()).Open($"/practices/{practice}/public");
        await admin.Fill("Open", "true").Press("Save");
        Assert.Contains("say that it names no person", admin.Errors);
        await admin.Fill("NamesNobody", "true").Press("Save");
        Assert.Contains("have been able to read version 1 since 10 March 2026", admin.Text);

        await stranger.Open("/collection");
        await stranger.Follow("Offentlig");
        Assert.Contains("leave violent extremism behind", stranger.Text);
        foreach (var personal in (string[])["Kim Kontaktsen", "practice@example.org", "00 00 00 00", "Prøvegade", "Erna"]) Assert.DoesNotContain(personal, Encoding.UTF8.GetString(stranger.Bytes));

        await _world.Written(eva, practice, PracticeStory.Sound with { Name = "Offentlig", Scope = "Utopia as well" });
        await _world.Published(eva, practice, "Utopia");
        Assert.DoesNotContain("Utopia", (await stranger.Open($"/collection/{number}")).Text);
        Assert.Contains("Version 2 is newer", (await admin.Open($"/practices/{practice}/public")).Text);
        await admin.Fill("NamesNobody", "true").Press("Save");
        Assert.Contains("Utopia", (await stranger.Open($"/collection/{number}")).Text);
        await admin.Fill("Open", "false").Press("Save");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open($"/collection/{number}")).Status);
    }

    [Fact]
    public async Task A_version_that_names_somebody_is_not_shown()
    {
        var eva = await _world.Evaluator();
        var practice = await _world.Practice(eva, PracticeStory.Sound with { Name = "Med navn", Deliverables = "Ask Kim Kontaktsen for the leaflet" });
        await _world.Published(eva, practice);
        var browser = await (await eva.Browse()).Open($"/practices/{practice}/public");
        await browser.Fill("Open", "true").Fill("NamesNobody", "true").Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Kim Kontaktsen", browser.Errors);
    }

    [Fact]
    public async Task A_deliverable_has_versions_is_internal_at_first_and_goes_out_only_with_its_practices_page()
    {
        var (eva, stranger) = (await _world.Evaluator(), await house.Visit());
        var practice = await _world.Practice(eva, PracticeStory.Sound with { Name = "Med håndbog" });
        await _world.Published(eva, practice);
        var lead = await (await _world.TrainingLead()).Browse();
        await lead.Open("/deliverables/new");
        await lead.Fill("Practice", practice.ToString()).Fill("Kind", nameof(DeliverableKind.Handbook)).Fill("Title", "Opdigtet håndbog").Fill("Language", "da").Press("Put it in");
        var at = lead.Path;
        await lead.Send($"{at}/file", "håndbog.pdf", "MZ this runs"u8.ToArray());
        Assert.Contains("not what the name says", lead.Errors);
        await lead.Send($"{at}/file", "håndbog.pdf", CohortStory.Pdf);
        await lead.Send($"{at}/file", "håndbog igen.pdf", CohortStory.Pdf);
        Assert.Equal(["2", "1"], lead.Page.QuerySelectorAll("tbody tr").Select(r => r.QuerySelector("td")!.TextContent.Trim()[^1..]));
        Assert.Equal(0L, await house.Peek<long>("select count(*) from bot.deliverable_version where position('%PDF'::bytea in body) > 0"));

        var number = await house.Peek<int>("select number from bot.deliverable where title = 'Opdigtet håndbog'");
        var mentor = await (await _world.Somebody("Mona", World.East, Role.Mentor)).Browse();
        await mentor.Open(at);
        await mentor.Follow("håndbog igen.pdf");
        var second = mentor.Bytes;
        Assert.True(second.AsSpan().StartsWith("%PDF-"u8));
        await lead.Open(at);
        await lead.Press("Open it for everybody");
        Assert.Contains("For everybody", lead.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open($"/collection/files/{number}")).Status);
        (await house.As<SwitchPublic, Outcome<Guid>>(act => act.Run(eva.Actor, practice, true, true, default))).Value();
        Assert.Equal(second, (await stranger.Open($"/collection/files/{number}")).Bytes);
        Assert.Contains("igen", stranger.Heads["Content-Disposition"], StringComparison.Ordinal);
        await lead.Open(at);
        await lead.Press("Keep it in the house");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open($"/collection/files/{number}")).Status);
    }

    [Fact]
    public async Task The_leaflet_speaks_three_languages_and_takes_its_facts_from_the_published_entry()
    {
        var eva = await _world.Evaluator();
        var practice = await _world.Practice(eva, PracticeStory.Sound with { Name = "Med folder" });
        var browser = await (await eva.Browse()).Open($"/practices/{practice}/leaflet/edit?in=en");
        Assert.Contains("leave violent extremism behind", browser.Page.QuerySelector("#Input_Aim")!.TextContent);
        await browser.Fill("HowItWorks", "Write to mie@example.org").Press("Save");
        Assert.Contains("mie@example.org", browser.Errors);
        await browser.Fill("HowItWorks", "They meet and talk.").Press("Save");
        Assert.Contains("Nothing has been published yet", browser.Text);
        await _world.Published(eva, practice);
        await _world.Leaflet(eva, practice, "da");
        await browser.Open($"/practices/{practice}/leaflet?in=da");
        foreach (var danish in (string[])["Opdigtet folder", "Hvad det er", "Mentorerne og deres uddannelse", "Oprindelsesland: Danmark", "Offentlig myndighed"]) Assert.Contains(danish, browser.Text);
        Assert.DoesNotContain("Kim Kontaktsen", browser.Text);
        Assert.Contains("Nobody has written the leaflet", (await browser.Open($"/practices/{practice}/leaflet?in=nb")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Open($"/practices/{practice}/leaflet.pdf?in=nb")).Status);
        await browser.Open($"/practices/{practice}/leaflet.pdf?in=da");
        using var leaflet = PdfReader.Open(new MemoryStream(browser.Bytes), PdfDocumentOpenMode.Import);
        Assert.Equal((2, "da"), (leaflet.PageCount, leaflet.Language));
    }

    [Theory, InlineData("en"), InlineData("da"), InlineData("nb")]
    public void The_longest_leaflet_fits_on_two_pages(string language)
    {
        static string Long(int most) => string.Concat(Enumerable.Repeat("mentorforløbene ", most / 16 + 1))[..most];
        var part = Long(PracticeLeaflet.LongestPart);
        var parts = new LeafletParts(Long(PracticeLeaflet.LongestHeadline), part, part, part, part, part, part);
        var leaflet = PracticeLeaflet.For(PracticeEntry.Begin(PracticeStory.Sound, Guid.Empty, house.Clock.GetUtcNow()).Value(), language, house.Clock.GetUtcNow());
        leaflet.Write(parts, Guid.Empty, house.Clock.GetUtcNow()).Value();
        var figure = new EvidenceFigure("a", "A", new(2025, 1, 1), new(2025, 12, 31), 12, Long(160), Long(160), Long(160), new(2026, 3, 10));
        var entry = PracticeStory.Sound with { EndYear = "2026", Figures = [.. Enumerable.Repeat(figure, EvidenceFigure.Most)] };
        var words = new Words(strict: true);
        Assert.Equal(2, Languages.Speaking(language, () => LeafletPdf.Sheet(LeafletPaper.Of(new(Guid.Empty, language, leaflet, entry, true), words), language)).Pages);
    }
}
