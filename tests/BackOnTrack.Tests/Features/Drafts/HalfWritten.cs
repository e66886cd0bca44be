using System.Net;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Drafts;

/// <summary>What stories of drafts have in common.</summary>
internal static class HalfWritten
{
    /// <summary>Typed, kept at the press of a button, and found again on another device.</summary>
    public static async Task<Visitor> Kept(Person who, string at, string field, string words)
    {
        var here = await (await who.Browse()).Open(at);
        await here.Fill(field, words).Press("Keep as draft");
        Assert.Equal((HttpStatusCode.OK, at), (here.Status, here.Path));
        var elsewhere = await (await who.Browse()).Open(at);
        Assert.Equal(words, elsewhere.Page.QuerySelector($"#Input_{field}")!.TextContent.Trim());
        Assert.Contains("did not send", elsewhere.Text, StringComparison.Ordinal);
        return elsewhere;
    }

    /// <summary>How many drafts lie in somebody's file.</summary>
    public static Task<long> Drafts(this TestHouse house, Guid mentee) => house.Peek<long>("select count(*) from bot.draft where mentee = $1", mentee);
}
