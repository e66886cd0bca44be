using System.Net;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Inquiries;

public sealed class Reading_inquiries(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly World _world = house.World;

    private async Task<Visitor> Referrer(string name, int unit = World.East) => await (await _world.Referrer(name, unit)).Browse();

    [Fact]
    public async Task The_referrer_sees_status_outcome_and_reason_and_nothing_else()
    {
        var frida = await Referrer("Frida");
        await frida.SendInquiry("Ali Fiktivsen");
        var id = frida.Inquiry();
        await house.Force("update bot.inquiry set state = 'declined', outcome = 'not_motivated' where id = $1", id);
        await frida.Open("/inquiries/mine");
        Assert.Contains("Declined Not motivated", frida.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fiktivsen", frida.Text, StringComparison.Ordinal);
        await frida.Open($"/inquiries/{id}/sent");
        Assert.Contains("Not motivated", frida.Text, StringComparison.Ordinal);
        foreach (var page in new[] { "", "?known=true" })
        {
            await frida.Open($"/inquiries/{id}{page}");
            Assert.Equal(HttpStatusCode.NotFound, frida.Status);
        }
        await frida.Open("/inquiries");
        Assert.Equal(HttpStatusCode.NotFound, frida.Status);
    }

    [Fact]
    public async Task Another_referrer_finds_nothing_there()
    {
        var frida = await Referrer("Frida En");
        await frida.SendInquiry("Sara Modelund");
        var other = await Referrer("Frida To");
        await other.Open($"/inquiries/{frida.Inquiry()}/sent");
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
        await other.Open("/inquiries/mine");
        Assert.Contains("You have not sent any inquiries yet", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_coordinator_sees_the_unit_and_not_the_other_one()
    {
        var (east, west) = (await Referrer("Øst Henviser"), await Referrer("Vest Henviser", World.West));
        await east.SendInquiry("Tariq Østersen", establishment: 1);
        await west.SendInquiry("Yasmin Vestersen", establishment: 3);
        var karla = await (await _world.Coordinator("Karla Øst")).Browse();
        await karla.Open("/inquiries?show=New");
        Assert.Contains("Tariq Østersen", karla.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Vestersen", karla.Text, StringComparison.Ordinal);
        await karla.Open($"/inquiries/{east.Inquiry()}");
        Assert.Contains("løslades snart", karla.Text, StringComparison.Ordinal);
        await karla.Open($"/inquiries/{west.Inquiry()}");
        Assert.Equal(HttpStatusCode.NotFound, karla.Status);
    }

    [Fact]
    public async Task The_list_is_filtered_by_state_and_shows_fifty_at_a_time()
    {
        var frida = await Referrer("Frida Liste", World.West);
        await frida.SendInquiry("Mange Listesen", establishment: 3);
        await house.Force("""
            insert into bot.inquiry (id, mentee, unit, author, reference, state, outcome, started_at, submitted_at, received_on, changes)
            select gen_random_uuid(), mentee, unit, author, 'ZZ-' || n, 'waiting', 'open', started_at, submitted_at, received_on, 0 from bot.inquiry, generate_series(1, 60) n where id = $1
            """, frida.Inquiry());
        var karla = await (await _world.Coordinator("Karla Vest", World.West)).Browse();
        await karla.Open("/inquiries?show=Waiting");
        Assert.Equal(50, karla.Page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("60 inquiries", karla.Text, StringComparison.Ordinal);
        await karla.Open("/inquiries" + karla.Page.QuerySelector(".bot-pager a[rel=next]")!.GetAttribute("href"));
        Assert.Equal(10, karla.Page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("show=Waiting", karla.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_excluded_coordinator_finds_neither_the_inquiry_nor_its_line_nor_its_count()
    {
        var frida = await Referrer("Frida Udelukket");
        await frida.SendInquiry("Birk Slægtning");
        var karla = await _world.Coordinator("Karla Slægtning");
        var visitor = await karla.Browse();
        await visitor.Open("/inquiries");
        var before = visitor.Text;
        await house.Force("insert into bot.exclusion (id, account, file, cause, since, caused_by) select gen_random_uuid(), $1, mentee, 'relative', '2020-01-01', $1 from bot.inquiry where id = $2", karla.Id, frida.Inquiry());
        await visitor.Open($"/inquiries/{frida.Inquiry()}");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        await visitor.Open("/inquiries");
        Assert.DoesNotContain("Birk Slægtning", visitor.Text, StringComparison.Ordinal);
        Assert.NotEqual(before, visitor.Text);
        await visitor.BeginInquiry("Birk Slægtning");
        Assert.EndsWith("/asking", visitor.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_reads_in_three_languages()
    {
        var frida = await Referrer("Frida Sprog");
        foreach (var (code, word) in new[] { ("da", "Mine henvendelser"), ("nb", "Mine henvendelser"), ("en", "My inquiries") })
        {
            await frida.Open("/inquiries/mine");
            await frida.Send(HttpMethod.Post, "/language", new FormUrlEncodedContent([new("code", code), new("form", frida.Page.QuerySelector("input[name=form]")!.GetAttribute("value")!)]));
            await frida.Open("/inquiries/mine");
            Assert.Contains(word, frida.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_wish_for_the_mentors_background_is_optional_and_the_coordinator_reads_it()
    {
        var frida = await Referrer("Frida Ønsker");
        await frida.BeginInquiry("Ønskende Fiktivsen");
        await frida.AnswerAll();
        await frida.Open($"/inquiries/{frida.Inquiry()}/why-now");
        await frida.Fill("WishedBackgrounds", "Law").Fill("WishedBackgrounds", "Police").Press("Continue");
        await frida.Open($"/inquiries/{frida.Inquiry()}/check");
        Assert.Contains("Police, Law", frida.Text, StringComparison.Ordinal);
        await frida.Press("Send");
        var karla = await (await _world.Coordinator("Karla")).Browse();
        Assert.Contains("Police, Law", (await karla.Open($"/inquiries/{frida.Inquiry()}")).Text, StringComparison.Ordinal);
    }
}
