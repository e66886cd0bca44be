using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackOnTrack.Browser.Tests;

/// <summary>A person before a browser: fills by label, presses by name, and looks at every page with axe, on the phone and at the desk.</summary>
internal sealed class Traveller(IPage page, bool scripts, Tongue tongue) : IAsyncDisposable
{
    public const int Phone = 390, Desk = 1280, Height = 844;

    private string? _looked;

    public IPage Page => page;
    private ILocator Main => page.Locator("main");

    public async Task Open(string path)
    {
        await page.GotoAsync(path);
        await Look();
    }

    /// <summary>Waits until the page says so, then looks at it.</summary>
    public async Task Sees(params string[] words)
    {
        foreach (var word in words) await Expect(Main).ToContainTextAsync(Any(word));
        await Look();
    }

    /// <summary>The same of a sheet in the language of the story, whatever the house speaks.</summary>
    public async Task SeesAsWritten(params string[] words)
    {
        foreach (var word in words) await Expect(Main).ToContainTextAsync(word);
        await Look();
    }

    public async Task DoesNotSee(string words) => await Expect(Main).Not.ToContainTextAsync(Any(words));

    /// <summary>Writes into the field with this label; of a group, where several have the same fields.</summary>
    public Task Fill(string label, string value, string? group = null) => Asked(group).GetByLabel(Whole(label)).FillAsync(value);

    /// <summary>Chooses the radio or box with this label; of a question, where several have the same answers.</summary>
    public Task Choose(string label, string? question = null) => Asked(question).GetByLabel(Whole(label)).CheckAsync();

    /// <summary>Chooses the answer about one thing of several on the page.</summary>
    public Task ChooseAbout(string thing, string label) => Main.Locator("section").Filter(new() { HasText = thing }).GetByLabel(Whole(label)).First.CheckAsync();

    /// <summary>Chooses from the list with this label; of a group, where several have the same lists.</summary>
    public async Task Select(string label, string option, string? group = null)
    {
        var list = Asked(group).GetByLabel(Whole(label));
        await list.WaitForAsync();
        var offered = (await list.Locator("option").AllTextContentsAsync()).Select(o => o.Trim()).FirstOrDefault(Whole(option).IsMatch);
        await list.SelectOptionAsync(new SelectOptionValue { Label = offered ?? option });
    }

    /// <summary>Whether the field with this label says so.</summary>
    public async Task Reads(string label, string words) => Assert.Matches(Any(words), await Main.GetByLabel(Whole(label)).InputValueAsync());

    /// <summary>Whether there is such a link just now.</summary>
    public async Task<bool> MayFollow(string link) => await Main.GetByRole(AriaRole.Link, new() { NameRegex = Any(link) }).CountAsync() > 0;

    public Task Attach(string label, string name, byte[] file) =>
        Main.GetByLabel(Whole(label)).SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = file });

    public Task Press(string button) => Main.GetByRole(AriaRole.Button, new() { NameRegex = Exactly(button) }).ClickAsync();

    public Task Follow(string link) => Main.GetByRole(AriaRole.Link, new() { NameRegex = Any(link) }).First.ClickAsync();

    /// <summary>Follows a link in the row, or the piece of work, that says so.</summary>
    public Task FollowIn(string row, string? link = null)
    {
        var links = Main.Locator("tr, li").Filter(new() { HasText = row }).GetByRole(AriaRole.Link, link is null ? null : new() { NameRegex = Any(link) });
        return links.First.ClickAsync();
    }

    /// <summary>What an address answers to this person.</summary>
    public async Task<int> Asks(string address) => (await page.Context.APIRequest.GetAsync(address, new() { MaxRedirects = 0 })).Status;

    public async ValueTask DisposeAsync() => await page.Context.CloseAsync();

    private ILocator Asked(string? question) => question is null ? Main : Main.GetByRole(AriaRole.Group, new() { NameRegex = Whole(question) });

    /// <summary>The whole label, whether or not it may be left out.</summary>
    private Regex Whole(string label) => new($@"^\s*(?:{Said(label)})(\s*\([a-zæøå]+\))?\s*$");

    private Regex Exactly(string words) => new($@"^\s*(?:{Said(words)})\s*$");

    private Regex Any(string words) => new(Said(words), RegexOptions.IgnoreCase | RegexOptions.Singleline);

    private string Said(string words) => string.Join('|', tongue.Say(words));

    /// <summary>
    /// Nothing that makes a phone scroll sideways, and nothing for axe to say where it has not judged all of it yet; a page
    /// that has not changed since is not looked at twice. With BOT_PICTURES naming a folder, what was looked at is kept there.
    /// </summary>
    private async Task Look()
    {
        await Expect(page.Locator("h1")).ToHaveCountAsync(1);
        if (!scripts || await page.ContentAsync() is var content && content == _looked) return;
        _looked = content;
        var (pictures, judge) = (Environment.GetEnvironmentVariable("BOT_PICTURES"), Axe.NotJudged(await page.Pieces()));
        foreach (var width in judge || pictures is not null ? new[] { Desk, Phone } : [Phone])
        {
            await page.SetViewportSizeAsync(width, Height);
            if (pictures is not null) await page.ScreenshotAsync(new() { Path = Path.Combine(pictures, $"{DateTime.UtcNow:HHmmss.fff}-{width}.png"), FullPage = true });
            var found = judge ? await page.AskAxe() : [];
            Assert.True(found.Length == 0, $"{page.Url}: {string.Join(" | ", found)}");
            var tooWide = await page.TooWide();
            Assert.True(tooWide <= 0, $"{page.Url} is {tooWide} px too wide at {width} px.");
        }
    }
}
