using System.Net;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Inquiries;

public sealed class A_person_already_known(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    private async Task<Visitor> Referrer(string name) => await (await _world.Referrer(name)).Browse();

    private Task<long> OpenInquiries() => house.Peek<long>("select count(*) from bot.inquiry where state in ('new', 'under_assessment', 'waiting')");

    [Fact]
    public async Task Leads_whoever_may_see_the_open_inquiry_to_it_at_the_beginning()
    {
        var frida = await Referrer("Frida");
        await frida.SendInquiry("Ali Fiktivsen", "14-02-1975");
        var (id, before) = (frida.Inquiry(), await OpenInquiries());
        await frida.BeginInquiry("FIKTIVSEN Ali", "14-02-1975");
        Assert.Equal($"/inquiries/{id}/sent?known=true", frida.Path);
        Assert.Contains("No second one has been made", frida.Text, StringComparison.Ordinal);

        var karla = await (await _world.Coordinator("Karla")).Browse();
        await karla.BeginInquiry("Ali Fiktivsen", "14-02-1975");
        Assert.Equal($"/inquiries/{id}?known=true", karla.Path);
        Assert.Equal(before, await OpenInquiries());
    }

    [Fact]
    public async Task Is_found_by_the_number_however_it_is_written()
    {
        var frida = await Referrer("Frida Nummer");
        await frida.SendInquiry("Sara Modelund", "18-12-1964", "181264-0000");
        var id = frida.Inquiry();
        await frida.BeginInquiry("S. Modelund", "", "1812640000");
        Assert.Equal($"/inquiries/{id}/sent?known=true", frida.Path);
    }

    [Fact]
    public async Task Leads_to_the_draft_one_has_begun_oneself()
    {
        var frida = await Referrer("Frida Kladde");
        await frida.BeginInquiry("Kim Kladde");
        var id = frida.Inquiry();
        await frida.BeginInquiry("Kim Kladde");
        Assert.Equal($"/inquiries/{id}/asking", frida.Path);
    }

    [Fact]
    public async Task Is_answered_with_the_same_confirmation_by_whoever_may_not_see_the_inquiry_and_noted_for_the_coordinator()
    {
        var first = await Referrer("Første Henviser");
        await first.SendInquiry("Noor Fantasius", "05-07-1995", "050795-0000");
        var (known, before) = (first.Inquiry(), await OpenInquiries());
        var second = await Referrer("Anden Henviser");
        await second.SendInquiry("Noor Fantasius", "05-07-1995", "050795-0000");
        var repeat = second.Inquiry();

        Assert.NotEqual(known, repeat);
        Assert.Equal(before, await OpenInquiries());
        Assert.Equal(Neutral(first.Text), Neutral(second.Text));
        await second.Open("/inquiries/mine");
        Assert.Contains("Received", second.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("again", second.Text, StringComparison.Ordinal);

        var karla = await (await _world.Coordinator("Karla Gentagelse")).Browse();
        await karla.Open($"/inquiries/{repeat}");
        Assert.Contains("asked again about a person already known here", karla.Text, StringComparison.Ordinal);
        await karla.Open($"/inquiries/{known}");
        Assert.Contains("Others have asked about the same person", karla.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whom_somebody_else_asked_about_stands_with_whoever_asked_again_as_anybody_new_does()
    {
        var first = await Referrer("Første Varsler");
        await first.SendInquiry("Orakel Hemmeligsen", "04-03-1990");
        var second = await Referrer("Anden Varsler");
        await second.SendInquiry("Orakel Hemmeligsen", "04-03-1990");
        var (asked, unknown) = (second.Inquiry(), Guid.Empty);
        await second.SendInquiry("Frisk Ukendtsen", "05-03-1990");
        unknown = second.Inquiry();
        await second.Open("/custody");
        Assert.Contains("Frisk Ukendtsen", second.Text, StringComparison.Ordinal);
        Assert.Contains("Orakel Hemmeligsen", second.Text, StringComparison.Ordinal);
        const string Follows = "select (select count(*) from bot.reach r where r.file = i.mentee) || ' ' || (select count(*) from bot.custody_period c where c.mentee = i.mentee) from bot.inquiry i where i.id = $1";
        Assert.Equal(await house.Peek<string>(Follows, unknown), await house.Peek<string>(Follows, asked));
    }

    [Fact]
    public async Task Is_found_again_at_the_sending_when_somebody_was_faster()
    {
        var person = await _world.Referrer("Langsom Henviser");
        var (slow, other) = (await person.Browse(), await Referrer("Hurtig Henviser"));
        await slow.BeginInquiry("Emil Testberg", "17-11-1987");
        var id = slow.Inquiry();
        await slow.AnswerAll();
        await other.SendInquiry("Emil Testberg", "17-11-1987");
        await slow.Press("Send");
        Assert.Equal($"/inquiries/{id}/sent", slow.Path);
        Assert.Equal("repeat", await house.Peek<string>("select state from bot.inquiry where id = $1", id));
    }

    [Fact]
    public async Task Sent_by_two_at_the_same_instant_becomes_one_open_inquiry()
    {
        var visitors = new[] { await Referrer("Samtidig En"), await Referrer("Samtidig To"), await Referrer("Samtidig Tre") };
        foreach (var visitor in visitors)
        {
            await visitor.BeginInquiry("Mehdi Opdigt", "14-09-1985", "140985-0000");
            await visitor.AnswerAll();
        }
        var before = await OpenInquiries();
        await Task.WhenAll(visitors.Select(v => v.Press("Send")));
        Assert.All(visitors, v => Assert.Equal(HttpStatusCode.OK, v.Status));
        Assert.Equal(before + 1, await OpenInquiries());
    }

    [Fact]
    public async Task Who_was_declined_may_be_asked_for_again_in_the_same_file()
    {
        var frida = await Referrer("Frida Igen");
        await frida.SendInquiry("Freja Fantasius", "16-11-1982");
        var id = frida.Inquiry();
        await house.Force("update bot.inquiry set state = 'declined', outcome = 'not_motivated' where id = $1", id);
        await frida.SendInquiry("Freja Fantasius", "16-11-1982");
        Assert.Equal(1L, await house.Peek<long>("select count(distinct mentee) from bot.inquiry where id in ($1, $2)", id, frida.Inquiry()));
        Assert.Equal("new", await house.Peek<string>("select state from bot.inquiry where id = $1", frida.Inquiry()));
    }

    /// <summary>The page without the reference.</summary>
    private static string Neutral(string text) => System.Text.RegularExpressions.Regex.Replace(text, "[A-Z]{2}-[0-9]{4}", "REF", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
}
