using AngleSharp.Dom;
using Microsoft.Playwright;

namespace BackOnTrack.Browser.Tests.Walk;

/// <summary>
/// Draws pages on a phone and at a desk. Each kind of page is laid out once in every language, to see that it fits a phone;
/// axe is asked where a page holds something it has not seen yet: an element of another kind, or the same in another place.
/// </summary>
internal sealed class Eye(IPage page, HashSet<string> drawn)
{
    public async Task<IEnumerable<string>> Sees(Seen seen, string language)
    {
        List<string> unseen = [.. Pieces(seen.Page.Body!).Where(drawn.Add)];
        if (!drawn.Add(Kind(language, seen.Address)) && unseen.Count == 0) return [];
        await page.SetViewportSizeAsync(Traveller.Phone, Traveller.Height);
        await page.GotoAsync(seen.Address, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        List<string> wrong = await page.TooWide() is > 0 and var tooWide ? [$"is {tooWide} px too wide on a phone"] : [];
        if (unseen.Count == 0) return wrong;
        wrong.AddRange(await page.AskAxe());
        await page.SetViewportSizeAsync(Traveller.Desk, Traveller.Height);
        wrong.AddRange(await page.AskAxe());
        return wrong;
    }

    /// <summary>What a kind of page is remembered by.</summary>
    public static string Kind(string language, string address) => $"{language} {Walker.KindOf(address)}";

    /// <summary>Every element with what it stands in, whatever they say.</summary>
    private static IEnumerable<string> Pieces(IElement body) => body.QuerySelectorAll("*").Select(e => $"{Kind(e.ParentElement)} > {Kind(e)}");

    private static string Kind(IElement? e) => e is null ? "" : $"{e.LocalName}.{e.ClassName}.{e.GetAttribute("type")}.{e.GetAttribute("role")}";
}
