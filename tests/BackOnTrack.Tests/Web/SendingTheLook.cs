using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Web;

public sealed class SendingTheLook(TestHouse house) : IClassFixture<TestHouse>
{
    [Theory, InlineData("br"), InlineData("gzip")]
    public async Task A_first_visit_over_a_thin_line_gets_styles_and_scripts_packed(string packing)
    {
        var look = (await (await house.Visit()).Open("/sign-in")).Page.QuerySelectorAll("link[rel=stylesheet], script[src]");
        Assert.Equal(["LINK", "SCRIPT"], look.Select(file => file.NodeName).Distinct());
        foreach (var file in look)
        {
            var path = file.GetAttribute("href") ?? file.GetAttribute("src")!;
            var (open, packed) = (await Ask(path, "identity"), await Ask(path, packing));
            Assert.True(open.IsSuccessStatusCode, path);
            Assert.Empty(open.Content.Headers.ContentEncoding);
            Assert.Equal([packing], packed.Content.Headers.ContentEncoding);
            Assert.Contains("Accept-Encoding", packed.Headers.Vary);
            Assert.Equal((open.Content.Headers.ContentType, open.Headers.CacheControl), (packed.Content.Headers.ContentType, packed.Headers.CacheControl));
        }
    }

    /// <summary>How small a page can be packed tells what stands in it, beside a word the asker chose (BREACH).</summary>
    [Fact]
    public async Task A_page_is_never_packed_whatever_its_address_ends_in()
    {
        foreach (var path in new[] { "/sign-in", "/sign-in?word=a.css", "/not-there.css", "/api/v1" })
            Assert.Empty((await Ask(path, "br")).Content.Headers.ContentEncoding);
    }

    private async Task<HttpResponseMessage> Ask(string path, string packing)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, path);
        asked.Headers.AcceptEncoding.ParseAdd(packing);
        return await house.Client().SendAsync(asked);
    }
}
