using System.Net;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Playwright;

namespace BackOnTrack.Browser.Tests.Walk;

/// <summary>Follows every link of the house, without script; of pages that differ only by what they are about, a few are enough.</summary>
internal sealed partial class Walker(IAPIRequestContext browser)
{
    public const int Most = 400;

    /// <summary>How many pages of one address pattern: a mentorship running, one ended.</summary>
    private const int OfEach = 2;

    private readonly Dictionary<string, int> _seen = [];
    private readonly HashSet<string> _known = [];
    private readonly Queue<string> _ahead = new();

    public int Pages { get; private set; }

    public async IAsyncEnumerable<(string Address, HttpStatusCode Status, IHtmlDocument Page)> From(string start)
    {
        Meet(start);
        while (_ahead.TryDequeue(out var address) && Pages < Most)
        {
            var answer = await browser.GetAsync(address);
            if (answer.Headers.GetValueOrDefault("content-type")?.StartsWith("text/html", StringComparison.Ordinal) != true) continue;
            var html = await answer.TextAsync();
            var page = (IHtmlDocument)await BrowsingContext.New(Configuration.Default).OpenAsync(r => r.Content(html).Address(answer.Url));
            Pages++;
            foreach (var link in page.QuerySelectorAll<IHtmlAnchorElement>("a[href]")) Meet(link.GetAttribute("href")!);
            yield return (address, (HttpStatusCode)answer.Status, page);
        }
    }

    /// <summary>The address without what it is about: one kind of page.</summary>
    public static string Pattern(string address) => Particular().Replace(address.Split('?')[0], "/…");

    private void Meet(string address)
    {
        address = address.Split('#')[0];
        if (!address.StartsWith('/') || address.StartsWith("/demo", StringComparison.Ordinal) || !_known.Add(address)) return;
        var pattern = Pattern(address);
        if ((_seen[pattern] = _seen.GetValueOrDefault(pattern) + 1) <= OfEach) _ahead.Enqueue(address);
    }

    /// <summary>Ids and numbers.</summary>
    [GeneratedRegex(@"/([0-9a-f]{8}-[0-9a-f-]{27}|\d+)(?=/|$)")]
    private static partial Regex Particular();
}
