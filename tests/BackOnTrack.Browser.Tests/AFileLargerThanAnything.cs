using System.Net;
using System.Net.Http.Headers;
using BackOnTrack.Files;
using BackOnTrack.Web;

namespace BackOnTrack.Browser.Tests;

/// <summary>Only the real server has a limit of its own, at which it hangs up.</summary>
public sealed class AFileLargerThanAnything(OnlineHouse house)
{
    [Theory, InlineData("en", "That is too large"), InlineData("da", "Det er for stort"), InlineData("nb", "Det er for stort")]
    public async Task Is_answered_in_a_page_of_words_in_the_readers_language(string language, string title)
    {
        using var browser = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = new(house.Address) };
        using var form = new MultipartFormDataContent { { new StreamContent(new MemoryStream(new byte[UploadPage.MostOfRequest])) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, "Upload", "large.bin" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in") { Content = form, Headers = { { "Cookie", $"{Languages.Cookie}={language}" } } };
        using var answer = await browser.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains(title, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task And_the_page_of_words_is_not_there_for_whoever_just_asks_for_it()
    {
        using var browser = new HttpClient { BaseAddress = new(house.Address) };
        using var answer = await browser.GetAsync("/too-large");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
