using System.Net;
using System.Text.RegularExpressions;

namespace BackOnTrack.Bench;

/// <summary>Somebody signed in through the demo's door, as a browser would be.</summary>
internal sealed partial class Visitor
{
    /// <summary>Keeps no cookies: who asks stands in the line.</summary>
    private static readonly HttpClient nobody = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });

    private readonly HttpClient _http;
    private readonly CookieContainer _cookies = new();
    private readonly Uri _address;

    private Visitor(string address) => (_address, _http) = (new(address), new(new SocketsHttpHandler { CookieContainer = _cookies, AllowAutoRedirect = false }) { BaseAddress = new(address) });

    public static async Task<Visitor> SignIn(string address, Guid account)
    {
        var visitor = new Visitor(address);
        using var answer = await visitor._http.GetAsync($"/demo/{account}");
        return answer.StatusCode == HttpStatusCode.Redirect ? visitor : throw new InvalidOperationException($"Signing in answered {(int)answer.StatusCode}.");
    }

    private string Cookie => _cookies.GetCookieHeader(_address);

    /// <summary>A line for wrk: this person reads a page.</summary>
    public string Get(string path) => $"get {Cookie}\u0001{path}";

    /// <summary>A line for wrk: this person sends the form of a page, with its real token and a fresh one-time key each time.</summary>
    public async Task<string> Post(string path, params (string Name, string Value)[] typed)
    {
        var page = (await Page(path)).Split("<form").Select(f => f.Split("</form>")[0]).FirstOrDefault(f => f.Contains($"name=\"{typed[0].Name}\"", StringComparison.Ordinal)) ?? "";
        var hidden = Hidden().Matches(page).Select(m => (Name: Attribute(m.Value, "name"), Value: Attribute(m.Value, "value"))).Where(h => h.Name.Length > 0 && typed.All(t => t.Name != h.Name)).ToList();
        if (hidden.All(h => h.Name != "form")) throw new InvalidOperationException($"{path} has no form with a token.");
        var pairs = hidden.Select(h => h.Name == "once" ? "once={once}" : $"{Uri.EscapeDataString(h.Name)}={Uri.EscapeDataString(h.Value)}")
            .Concat(typed.Select(t => $"{Uri.EscapeDataString(t.Name)}={Uri.EscapeDataString(t.Value).Replace("%7Bword%7D", "{word}", StringComparison.Ordinal)}"));
        return $"post {Cookie}\u0001{path}\u0001{string.Join('&', pairs)}";
    }

    public async Task<string> Page(string path)
    {
        using var answer = await _http.GetAsync(path);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? text : throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}.");
    }

    /// <summary>Sends one request of the kind wrk will send, as the person of the line, for the capture of its statements.</summary>
    public static async Task Send(string address, string line)
    {
        var parts = line.Split(' ', 2)[1].Split('\u0001');
        using var request = new HttpRequestMessage(parts.Length == 3 ? HttpMethod.Post : HttpMethod.Get, address + parts[1]) { Headers = { { "Cookie", parts[0] } } };
        if (parts.Length == 3) request.Content = new StringContent(parts[2].Replace("{once}", Guid.NewGuid().ToString(), StringComparison.Ordinal).Replace("{word}", Word(), StringComparison.Ordinal), null, "application/x-www-form-urlencoded");
        using var answer = await nobody.SendAsync(request);
        if ((int)answer.StatusCode >= 400) throw new InvalidOperationException($"{parts[1]} answered {(int)answer.StatusCode}: {Regex.Replace(await answer.Content.ReadAsStringAsync(), "(?s)<[^>]+>|\\s+", " ")[..600]}");
    }

    private static string Word() => new([.. Enumerable.Range(0, 9).Select(_ => (char)('a' + Random.Shared.Next(26)))]);

    private static string Attribute(string tag, string name) => WebUtility.HtmlDecode(Regex.Match(tag, $"\\b{name}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")] private static partial Regex Hidden();
}
