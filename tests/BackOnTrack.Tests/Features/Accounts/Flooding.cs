using System.Net;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Accounts;

public sealed class Flooding(UnhurriedHouse house) : IClassFixture<UnhurriedHouse>
{
    [Fact]
    public async Task A_flood_from_one_address_is_stopped_in_words_and_written_down_once()
    {
        var before = (await house.Log()).Select(e => e.Id).DefaultIfEmpty().Max();
        var visitor = await house.Visit();
        var asked = 0;
        while (visitor.Status != HttpStatusCode.TooManyRequests && asked++ < 400) await visitor.Open("/sign-in");
        for (var i = 0; i < 20; i++) await visitor.Open("/sign-in");
        Assert.Equal((HttpStatusCode.TooManyRequests, 301), (visitor.Status, asked));
        Assert.Equal([("sign_in", "refused", Guid.Empty)], (await house.Log(before)).Where(e => e.Actor == Guid.Empty).Select(e => (e.Act, e.Outcome, e.Actor)));
    }

    [Fact]
    public async Task Slow_reading_at_night_is_stopped_after_a_while()
    {
        var reader = await house.World.Coordinator("Nat Læser");
        house.Clock.Set(new(2026, 3, 11, 1, 30, 0, TimeSpan.Zero));
        var visitor = await reader.Browse();
        var read = 0;
        while (visitor.Status != HttpStatusCode.TooManyRequests && read++ < 500) await visitor.Open("/");
        Assert.InRange(read, 300, 401);
        Assert.Equal("sign_in|done", string.Join(',', (await house.Log()).Where(e => e.Actor == reader.Id && e.Act == "sign_in").Select(e => $"{e.Act}|{e.Outcome}")));
    }
}
