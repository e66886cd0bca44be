using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BackOnTrack.Browser.Tests.Walk;

/// <summary>
/// Draws pages on a phone and at a desk. Axe is asked where a page holds something that has not been drawn yet: an element
/// of another kind, or the same in another place. Whether it fits a phone is measured once for every kind of page, in the language with the longest words.
/// </summary>
internal sealed class Eye(IPage page, HashSet<string> drawn)
{
    public async Task<IEnumerable<string>> Sees(string address, IHtmlDocument read, string language)
    {
        List<string> unseen = [.. Pieces(read.Body!).Where(drawn.Add)];
        if ((language != "da" || !drawn.Add(Walker.Pattern(address))) && unseen.Count == 0) return [];
        List<string> wrong = [];
        await page.SetViewportSizeAsync(Traveller.Phone, Traveller.Height);
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        var tooWide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (tooWide > 0) wrong.Add($"is {tooWide} px too wide on a phone");
        if (unseen.Count == 0) return wrong;
        wrong.AddRange(await Axe());
        await page.SetViewportSizeAsync(Traveller.Desk, Traveller.Height);
        wrong.AddRange(await Axe());
        return wrong.Distinct();
    }

    private async Task<IEnumerable<string>> Axe() =>
        (await page.RunAxe()).Violations.Select(v => $"{v.Id}: {v.Help} {string.Join(" ", v.Nodes.Take(2).Select(n => n.Html))}");

    /// <summary>Every element with what it stands in and what follows it, whatever they say.</summary>
    private static IEnumerable<string> Pieces(IElement body) => body.QuerySelectorAll("*").Select(e => $"{Kind(e.ParentElement)} > {Kind(e)} + {Kind(e.NextElementSibling)}");

    private static string Kind(IElement? e) => e is null ? "" : $"{e.LocalName}.{e.ClassName}.{e.GetAttribute("type")}.{e.GetAttribute("role")}";
}
