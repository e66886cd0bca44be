using System.Net;

namespace BackOnTrack.Tests.House;

public sealed class DoorTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Somebody_not_signed_in_is_asked_to_sign_in()
    {
        var visitor = await house.Visit();
        await visitor.Open("/hat");
        Assert.StartsWith("/sign-in", visitor.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_not_there_answers_as_one_that_is_not_yours()
    {
        var karla = await house.World.Coordinator("Karla Koordinatorsen");
        var visitor = await karla.Browse();
        await visitor.Open("/nothing-here");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    [Fact]
    public async Task Signing_in_leaves_an_entry_and_so_does_the_start_page_it_leads_to()
    {
        var karla = await house.World.Coordinator("Karla Ind-og-ud");
        var before = (await house.Log()).Select(e => e.Id).DefaultIfEmpty().Max();
        await (await house.Visit()).Open($"/demo/{karla.Id}");
        Assert.Equal(["sign_in", "today_read"], (await house.Log(before)).Where(e => e.Actor == karla.Id).Select(e => e.Act));
    }
}
