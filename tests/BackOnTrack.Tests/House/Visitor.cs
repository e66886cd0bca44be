using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.TestHost;

namespace BackOnTrack.Tests.House;

/// <summary>A browser without script: follows links, fills forms by their labels' fields, keeps cookies, presses buttons.</summary>
public sealed class Visitor(TestServer server)
{
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _client = server.CreateClient();
    private static readonly Uri Home = new("http://localhost/");

    /// <summary>Whose page sent a form; a browser always says so.</summary>
    public string Origin { get; set; } = "http://localhost";

    public HttpStatusCode Status { get; private set; }

    /// <summary>Where the last answer was, after redirects.</summary>
    public string Path { get; private set; } = "/";

    /// <summary>
    /// The page that answered, with a form that was refused too. One that is not there, or that a fault of ours stands in for, is no
    /// page: what it does not say proves nothing, and a story that asks it goes wrong here.
    /// </summary>
    public IHtmlDocument Page => Status is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity or HttpStatusCode.Conflict ? Answer
        : throw new InvalidOperationException($"{Path} answered {(int)Status}. A story that means to look at what says so asks for its Answer.");

    /// <summary>What came back, whatever it is.</summary>
    public IHtmlDocument Answer { get; private set; } = null!;
    public byte[] Bytes { get; private set; } = [];

    /// <summary>The headers of the last answer, those about its contents too.</summary>
    public IReadOnlyDictionary<string, string> Heads { get; private set; } = new Dictionary<string, string>();

    /// <summary>What a reader sees, spaces folded. Whoever asked for another page and was sent to sign in has not seen it either.</summary>
    public string Text => !IsSentAway ? Seen(Page)
        : throw new InvalidOperationException($"{_asked} was not shown: the sign-in has ended. A story that means to read the page of the sign-in asks what it Said.");

    /// <summary>The address that was asked for, before any redirect.</summary>
    private string _asked = "/";
    private bool IsSentAway => Path.StartsWith("/sign-in?to=", StringComparison.Ordinal) && !_asked.StartsWith("/sign-in", StringComparison.Ordinal);

    /// <summary>The same of whatever came back.</summary>
    public string Said => Seen(Answer);

    private static string Seen(IHtmlDocument page) => string.Join(' ', (page.QuerySelector("main") ?? page.DocumentElement).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The messages at fields and in the error summary.</summary>
    public string Errors => string.Join(" | ", Page.QuerySelectorAll(".form-error-message, .alert-error li, .error-summary li, .bot-errors li").Select(e => e.TextContent.Trim()).Distinct());

    /// <summary>Through the demo's door, without asking for what is behind it: a start page is twenty questions.</summary>
    public Task SignIn(Guid account) => Send(HttpMethod.Get, $"/demo/{account}", null, hops: 0);

    public Task<Visitor> Open(string path) => Send(HttpMethod.Get, path, null);

    /// <summary>Writes into a field of the page by its name or the tail of it: <c>Fill("Date", "10-03-2026")</c>.</summary>
    public Visitor Fill(string field, string value)
    {
        var inputs = Answer.QuerySelectorAll("input, textarea, select").Where(e => e.GetAttribute("name") is { } n && (n == field || n.EndsWith("." + field, StringComparison.Ordinal))).ToList();
        if (inputs.Count == 0) throw new InvalidOperationException($"The page {Path} has no field {field}. It says: {Said}");
        foreach (var input in inputs)
            switch (input)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox" } box:
                    if (box.Value == value) box.IsChecked = true;
                    else if (box.Type == "radio") box.IsChecked = false;
                    break;
                case IHtmlInputElement text: text.Value = value; break;
                case IHtmlTextAreaElement area: area.Value = value; break;
                case IHtmlSelectElement select: select.Value = value; break;
            }
        return this;
    }

    /// <summary>Presses the button whose text or value holds the words; without words the first button of the main form.</summary>
    public Task<Visitor> Press(string? words = null)
    {
        var buttons = Answer.QuerySelectorAll<IHtmlButtonElement>("main button").Where(b => b.Type == "submit");
        var button = buttons.FirstOrDefault(b => words is null || b.TextContent.Contains(words, StringComparison.OrdinalIgnoreCase) || b.Value == words)
            ?? throw new InvalidOperationException($"The page {Path} has no button '{words}'. It says: {Said}");
        return Submit(button);
    }

    /// <summary>Sends a form just as it stands, once more: Back and pressing twice.</summary>
    public Task<Visitor> Submit(IHtmlButtonElement button)
    {
        var form = button.Form ?? throw new InvalidOperationException("The button stands in no form.");
        var fields = form.Elements.OfType<IElement>().SelectMany(Values).ToList();
        if (button.Name is { Length: > 0 } name) fields.Add(new(name, button.Value));
        var action = (button.GetAttribute("formaction") ?? form.GetAttribute("action")) is { Length: > 0 } a ? a : new Uri(form.BaseUri).PathAndQuery;
        return form.Method.Equals("get", StringComparison.OrdinalIgnoreCase)
            ? Open(action.Split('?')[0] + "?" + string.Join('&', fields.Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}")))
            : Send(HttpMethod.Post, action, new FormUrlEncodedContent(fields));
    }

    /// <summary>Follows the link whose text holds the words.</summary>
    public Task<Visitor> Follow(string words) => Open((Answer.QuerySelectorAll("a").FirstOrDefault(l => l.TextContent.Contains(words, StringComparison.OrdinalIgnoreCase))
        ?? throw new InvalidOperationException($"The page {Path} has no link '{words}'. It says: {Said}")).GetAttribute("href")!);

    /// <summary>A request as it is, and so many redirects followed.</summary>
    public async Task<Visitor> Send(HttpMethod method, string path, HttpContent? body, int hops = 8)
    {
        _asked = path;
        for (; ; hops--)
        {
            var at = new Uri(Home, path);
            using var request = new HttpRequestMessage(method, at) { Content = body };
            if (_cookies.GetCookieHeader(at) is { Length: > 0 } cookies) request.Headers.Add("Cookie", cookies);
            if (method == HttpMethod.Post) request.Headers.Add("Origin", Origin);
            using var answer = await _client.SendAsync(request);
            if (answer.Headers.TryGetValues("Set-Cookie", out var set)) foreach (var cookie in set) _cookies.SetCookies(at, cookie);
            if ((int)answer.StatusCode is 301 or 302 or 303 && hops > 0)
            {
                (method, body, path) = (HttpMethod.Get, null, answer.Headers.Location!.IsAbsoluteUri ? answer.Headers.Location.PathAndQuery : answer.Headers.Location.ToString());
                continue;
            }
            (Status, Path, Bytes) = (answer.StatusCode, at.PathAndQuery, await answer.Content.ReadAsByteArrayAsync());
            Heads = answer.Headers.Concat(answer.Content.Headers).ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
            var html = System.Text.Encoding.UTF8.GetString(Bytes);
            Answer = (IHtmlDocument)await BrowsingContext.New(Configuration.Default).OpenAsync(r => r.Content(html).Address(at));
            return this;
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Values(IElement element)
    {
        if (element.GetAttribute("name") is not { Length: > 0 } name || element.HasAttribute("disabled")) return [];
        return element switch
        {
            IHtmlInputElement { Type: "radio" or "checkbox" } box => box.IsChecked ? [new(name, box.Value)] : [],
            IHtmlInputElement { Type: "submit" or "file" } => [],
            IHtmlInputElement input => [new(name, input.Value)],
            IHtmlTextAreaElement area => [new(name, area.Value)],
            IHtmlSelectElement select => select.SelectedOptions.Select(o => new KeyValuePair<string, string>(name, o.Value)),
            _ => [],
        };
    }
}
