using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;

namespace BackOnTrack.Browser.Tests.Walk;

/// <summary>A page as the server sent it.</summary>
internal sealed record Seen(string Address, int Status, IHtmlDocument Page)
{
    /// <summary>Its kind, and every element with what it stands in, as <see cref="Axe.Pieces"/> reads them off a drawn page.</summary>
    public IEnumerable<string> Pieces => [Walker.KindOf(Address), .. Page.Body!.QuerySelectorAll("*").Select(e => $"{Kind(e.ParentElement!)} > {Kind(e)}")];

    private static string Kind(IElement e) => $"{e.LocalName}.{e.GetAttribute("class")}.{e.GetAttribute("type")}.{e.GetAttribute("role")}";
}

/// <summary>Follows every link of the house, without script; of pages that differ only by what they are about, a few are enough.</summary>
internal sealed partial class Walker(IAPIRequestContext browser)
{
    /// <summary>Where a walk that never comes home is stopped.</summary>
    private const int Most = 1000;

    /// <summary>How many pages of one kind: a mentorship running, one ended.</summary>
    private const int OfEach = 2;

    private readonly Dictionary<string, List<string>> _met = [];
    private readonly Dictionary<string, string> _pages = [];
    private readonly HashSet<string> _known = [];
    private readonly Queue<string> _ahead = new();

    public int Pages { get; private set; }

    /// <summary>Nothing it met lies unread.</summary>
    public bool IsHome => _ahead.Count == 0;

    /// <summary>The first page met of each kind.</summary>
    public IReadOnlyCollection<string> OneOfEach => _pages.Values;

    public async IAsyncEnumerable<Seen> From(string start)
    {
        Meet(start);
        while (_ahead.TryDequeue(out var address) && Pages < Most)
        {
            if (await Read(address) is not { } seen) continue;
            Pages++;
            _pages.TryAdd(KindOf(address), address);
            foreach (var link in seen.Page.QuerySelectorAll<IHtmlAnchorElement>("a[href]")) Meet(link.GetAttribute("href")!);
            yield return seen;
        }
    }

    /// <summary>Nothing when it is a file to take home.</summary>
    private async Task<Seen?> Read(string address)
    {
        var answer = await browser.GetAsync(address);
        return answer.Headers.GetValueOrDefault("content-type")?.StartsWith("text/html", StringComparison.Ordinal) == true
            ? new(address, answer.Status, new HtmlParser().ParseDocument(await answer.TextAsync())) : null;
    }

    /// <summary>The address without what it is about.</summary>
    public static string KindOf(string address) => Particular().Replace(address.Split('?')[0], "/…");

    private void Meet(string address)
    {
        address = address.Split('#')[0];
        if (!address.StartsWith('/') || address.StartsWith("/demo", StringComparison.Ordinal) || !_known.Add(address)) return;
        var kind = KindOf(address);
        if (!_met.TryGetValue(kind, out var alike)) _met[kind] = alike = [];
        if (alike.Count == OfEach) return;
        alike.Add(address);
        _ahead.Enqueue(address);
    }

    /// <summary>Ids and numbers.</summary>
    [GeneratedRegex(@"/([0-9a-f]{8}-[0-9a-f-]{27}|\d+)(?=/|$)")]
    private static partial Regex Particular();
}
