using System.Collections.Concurrent;
using BackOnTrack.Browser.Tests.Walk;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace BackOnTrack.Browser.Tests;

/// <summary>Axe, put into the page itself and asked there: the package's own way opens a second page for every answer.</summary>
internal static class Axe
{
    private static readonly string script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What axe has judged already in this run, whoever opened it: it says the same of the same every time.</summary>
    private static readonly ConcurrentDictionary<string, bool> judged = [];

    /// <summary>Whether axe has not judged this yet: a kind of page, or an element of this kind in this place. It is judged from now on.</summary>
    public static bool NotJudged(IEnumerable<string> pieces) => pieces.Where(piece => judged.TryAdd(piece, true)).ToList() is not [];

    /// <summary>The kind of the page, and every element with what it stands in, whatever they say.</summary>
    public static async Task<string[]> Pieces(this IPage page) => [Walker.KindOf(new Uri(page.Url).AbsolutePath), .. await page.EvaluateAsync<string[]>("""
        () => {
            const kind = e => [e.localName, ...['class', 'type', 'role'].map(name => e.getAttribute(name) ?? '')].join('.');
            return [...document.body.querySelectorAll('*')].map(e => `${kind(e.parentElement)} > ${kind(e)}`);
        }
        """)];

    /// <summary>What axe has to say about the page as it stands now, at this width. The house has no frames, and no rule in use reads style sheets beforehand.</summary>
    public static async Task<string[]> AskAxe(this IPage page)
    {
        if (await page.EvaluateAsync<string>("typeof axe") == "undefined") await page.EvaluateAsync(script);
        return await page.EvaluateAsync<string[]>("""
            axe.run(document, { resultTypes: ['violations'], preload: false, iframes: false }).then(told =>
                told.violations.map(v => `axe at ${innerWidth} px: ${v.id}: ${v.help} ${v.nodes.slice(0, 2).map(n => n.html).join(' ')}`))
            """);
    }

    /// <summary>
    /// By how much the page is wider than the screen: in the house's own letters, once they have come, and in the machine's,
    /// in which it stands until then and wherever they do not come at all.
    /// </summary>
    public static Task<int> TooWide(this IPage page) => page.EvaluateAsync<int>("""
        async () => {
            const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
            await document.fonts.ready;
            const ours = over(), machine = new CSSStyleSheet();
            machine.replaceSync('* { font-family: system-ui !important }');
            document.adoptedStyleSheets.push(machine);
            const theirs = over();
            document.adoptedStyleSheets.pop();
            return Math.max(ours, theirs);
        }
        """);
}
