using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace BackOnTrack.Browser.Tests;

/// <summary>Axe, put into the page itself and asked there: the package's own way opens a second page for every answer.</summary>
internal static class Axe
{
    private static readonly string script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What axe has to say about the page as it stands now.</summary>
    public static async Task<string[]> AskAxe(this IPage page)
    {
        if (await page.EvaluateAsync<string>("typeof axe") == "undefined") await page.EvaluateAsync(script);
        return await page.EvaluateAsync<string[]>("""
            axe.run(document, { resultTypes: ['violations'] }).then(told =>
                told.violations.map(v => `axe at ${innerWidth} px: ${v.id}: ${v.help} ${v.nodes.slice(0, 2).map(n => n.html).join(' ')}`))
            """);
    }

    /// <summary>By how much the page is wider than the screen.</summary>
    public static Task<int> TooWide(this IPage page) => page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
