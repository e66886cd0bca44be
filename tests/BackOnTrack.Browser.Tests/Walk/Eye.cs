using AngleSharp.Html.Parser;
using Microsoft.Playwright;

namespace BackOnTrack.Browser.Tests.Walk;

/// <summary>
/// Draws pages on a phone and at a desk. Each kind of page is laid out once in every language, to see that it fits a phone;
/// axe is asked for each kind of page, and again where one holds something it has not judged yet.
/// </summary>
internal sealed class Eye(IPage page, HashSet<string> drawn)
{
    private Seen? _open;

    public bool HasNotDrawn(string language, string address) => !drawn.Contains(Kind(language, address));

    /// <summary>Opens a page on the phone; what it says is what the server sent, before any script.</summary>
    public async Task<Seen> Reads(string address)
    {
        await page.SetViewportSizeAsync(Traveller.Phone, Traveller.Height);
        var answer = await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        return _open = new(address, answer!.Status, new HtmlParser().ParseDocument(await answer.TextAsync()));
    }

    public async Task<IEnumerable<string>> Sees(Seen seen, string language)
    {
        var judge = Axe.NotJudged(seen.Pieces);
        if (!drawn.Add(Kind(language, seen.Address)) && !judge) return [];
        if (_open != seen) await Reads(seen.Address);
        List<string> wrong = await page.TooWide() is > 0 and var tooWide ? [$"is {tooWide} px too wide on a phone"] : [];
        if (!judge) return wrong;
        wrong.AddRange(await page.AskAxe());
        await page.SetViewportSizeAsync(Traveller.Desk, Traveller.Height);
        wrong.AddRange(await page.AskAxe());
        return wrong;
    }

    private static string Kind(string language, string address) => $"{language} {Walker.KindOf(address)}";
}
