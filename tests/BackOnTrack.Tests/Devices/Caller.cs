using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Devices;

/// <summary>Somebody signed in who sends bare requests and follows nothing.</summary>
internal sealed class Caller
{
    private static readonly Uri Home = new("http://localhost/");
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _client;
    private string _token = "";

    private Caller(TestHouse house, Person person) =>
        (_client, Person) = (house.Client(), person);

    public Person Person { get; }

    public static async Task<Caller> SignIn(TestHouse house, Person person)
    {
        var caller = new Caller(house, person);
        await caller.Ask("GET", $"/demo/{person.Id}");
        var (_, help) = await caller.Ask("GET", "/help");
        caller._token = Regex.Match(help, "name=\"form\"[^>]* value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, Soon).Groups["token"].Value;
        if (caller._token.Length == 0) throw new InvalidOperationException($"No form on /help for {person.Hat}: {help}");
        return caller;
    }

    /// <summary>One request; a POST carries the antiforgery token, a one-time key and what is given.</summary>
    public async Task<(HttpStatusCode Status, string Body)> Ask(string verb, string path, IEnumerable<KeyValuePair<string, string>>? form = null)
    {
        var at = new Uri(Home, path);
        using var request = new HttpRequestMessage(new HttpMethod(verb), at);
        if (verb == "POST") request.Content = new FormUrlEncodedContent([new("form", _token), new("once", Guid.NewGuid().ToString()), .. form ?? []]);
        if (_cookies.GetCookieHeader(at) is { Length: > 0 } cookies) request.Headers.Add("Cookie", cookies);
        HttpResponseMessage sent;
        try { sent = await _client.SendAsync(request); }
        catch (TaskCanceledException) { return (HttpStatusCode.GatewayTimeout, ""); } // no answer in time is an answer too: the test names the address
        using var answer = sent;
        if (answer.Headers.TryGetValues("Set-Cookie", out var set)) foreach (var cookie in set) _cookies.SetCookies(at, cookie);
        return (answer.StatusCode, Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync()));
    }

    /// <summary>The body without what differs by chance: ids, and the values of hidden fields that carry keys.</summary>
    public static string Faceless(string body) => Regex.Replace(
        Regex.Replace(body, "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "id", RegexOptions.None, Soon),
        "CfDJ8[A-Za-z0-9_-]+", "key", RegexOptions.None, Soon);
}
