using System.Net;
using BackOnTrack.Domain;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Log;

public sealed class ReadingTheLog(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_timeline_says_in_words_what_was_done_and_by_whom()
    {
        var karla = await house.World.Coordinator("Karla Tidslinje");
        var mie = await house.World.Mentee(karla, "Mie Prøvesen");

        var page = await (await karla.Browse()).Open($"/mentees/{mie}/timeline");

        Assert.Contains("Mie Prøvesen", page.Text);
        Assert.Contains("Inquiry registered Karla Tidslinje, Coordinator", page.Text);
    }

    [Fact]
    public async Task A_timeline_of_another_unit_is_not_there()
    {
        var karla = await house.World.Coordinator("Karla Øst");
        var vera = await house.World.Coordinator("Vera Vest", World.West);
        var mie = await house.World.Mentee(karla, "Mie Østsen");
        var visitor = await vera.Browse();

        await visitor.Open($"/mentees/{mie}/timeline");
        var notYours = visitor.Bytes;
        await visitor.Open($"/mentees/{Guid.CreateVersion7()}/timeline");

        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        Assert.Equal(visitor.Bytes, notYours);
    }

    [Fact]
    public async Task Whoever_opened_a_file_stands_under_who_has_looked()
    {
        var karla = await house.World.Coordinator("Karla Kigger");
        var kim = await house.World.Coordinator("Kim Kollega");
        var mie = await house.World.Mentee(karla, "Mie Setsen");
        await (await kim.Browse()).Open($"/mentees/{mie}/timeline");

        var page = await (await karla.Browse()).Open($"/mentees/{mie}/lookers");

        Assert.Contains("Kim Kollega", page.Page.QuerySelector("table")!.TextContent);
    }

    [Fact]
    public async Task The_days_that_were_asked_for_hold_on_the_next_page_and_for_what_stayed_shut()
    {
        house.Clock.Set(new(2026, 2, 3, 11, 0, 0, TimeSpan.Zero));
        var karla = await house.World.Coordinator("Karla Februar");
        for (var i = 0; i < 52; i++) await house.World.Mentee(karla, $"Nummer {i} Februarsen");
        house.Clock.Set(new(2026, 3, 10, 11, 0, 0, TimeSpan.Zero));
        var officer = await (await house.World.Somebody("Dina Gennemser", World.East, Role.DataProtection)).Browse();

        await officer.ReadsTheLog();
        await (await officer.Open("/log?From=01-02-2026&Until=05-02-2026")).Follow("Next");
        Assert.Equal(("01/02/2026", "05/02/2026"), (Day(officer, "From"), Day(officer, "Until")));
        Assert.Contains("Karla Februar", officer.Text, StringComparison.Ordinal);
        await officer.Follow("Only what was denied");
        Assert.Equal(("01/02/2026", "05/02/2026"), (Day(officer, "From"), Day(officer, "Until")));
        Assert.Contains("Nothing stands in the log for this period", officer.Text, StringComparison.Ordinal);
    }

    private static string? Day(Visitor at, string field) => at.Page.QuerySelector($"[name={field}]")?.GetAttribute("value");

    [Fact]
    public async Task The_data_protection_officer_sees_who_has_looked_without_opening_the_file()
    {
        var karla = await house.World.Coordinator("Karla Set");
        var dora = await house.World.Somebody("Dora Data", World.East, Role.DataProtection);
        var mie = await house.World.Mentee(karla, "Mie Hemmelig");

        var page = await (await dora.Browse()).Open($"/mentees/{mie}/lookers");

        Assert.Contains("Karla Set", page.Text);
        Assert.DoesNotContain("Mie Hemmelig", page.Text);
    }

    [Fact]
    public async Task A_period_without_looks_says_so_and_a_period_backwards_is_refused()
    {
        var karla = await house.World.Coordinator("Karla Periode");
        var mie = await house.World.Mentee(karla, "Mie Periode");
        var visitor = await karla.Browse();

        await visitor.Open($"/mentees/{mie}/lookers?From=01-01-2020&Until=31-01-2020");
        Assert.Contains("Nobody has looked", visitor.Text);

        await visitor.Open($"/mentees/{mie}/lookers?From=02-02-2020&Until=01-02-2020");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains("first day", visitor.Errors);
    }

    [Fact]
    public async Task Somebody_excluded_from_a_file_finds_neither_its_timeline_nor_its_lookers()
    {
        var karla = await house.World.Coordinator("Karla Fætter");
        var kim = await house.World.Coordinator("Kim Med-adgang");
        var mie = await house.World.Mentee(kim, "Mie Slægtning");
        await house.Force("insert into bot.exclusion (id, account, file, cause, since, caused_by) values (gen_random_uuid(), $1, $2, 'relative', '2020-01-01', $1)", karla.Id, mie);
        var visitor = await karla.Browse();

        foreach (var page in new[] { "timeline", "lookers" })
        {
            await visitor.Open($"/mentees/{mie}/{page}");
            Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        }
    }
}
