using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackOnTrack.Browser.Tests;

/// <summary>A person before a browser: fills by label, presses by name, and looks at every page with axe, on the phone and at the desk.</summary>
public sealed class Traveller(IPage page, bool scripts) : IAsyncDisposable
{
    public const int Phone = 390, Desk = 1280;

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
        foreach (var word in words) await Expect(Main).ToContainTextAsync(word);
        await Look();
    }

    public async Task DoesNotSee(string words) => await Expect(Main).Not.ToContainTextAsync(words);

    /// <summary>Writes into the field with this label.</summary>
    public Task Fill(string label, string value) => Main.GetByLabel(label).FillAsync(value);

    /// <summary>Chooses the radio or box with this label.</summary>
    public Task Choose(string label) => Main.GetByLabel(label, new() { Exact = true }).CheckAsync();

    public Task Press(string button) => Main.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public Task Follow(string link) => Main.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();

    public async ValueTask DisposeAsync() => await page.Context.CloseAsync();

    /// <summary>
    /// Nothing for axe to say, and nothing that makes a phone scroll sideways. With BOT_PICTURES naming a folder, what was
    /// looked at is kept there.
    /// </summary>
    private async Task Look()
    {
        await Expect(page.Locator("h1")).ToHaveCountAsync(1);
        if (!scripts) return;
        foreach (var width in new[] { Desk, Phone })
        {
            await page.SetViewportSizeAsync(width, 844);
            if (Environment.GetEnvironmentVariable("BOT_PICTURES") is { } folder)
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{DateTime.UtcNow:HHmmss.fff}-{width}.png"), FullPage = true });
            var found = (await page.RunAxe()).Violations.Select(v => $"{v.Id}: {v.Help} {string.Join(" ", v.Nodes.Take(2).Select(n => n.Html))}").ToList();
            Assert.True(found.Count == 0, $"axe at {width} px on {page.Url}: {string.Join(" | ", found)}");
            var tooWide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(tooWide <= 0, $"{page.Url} is {tooWide} px too wide at {width} px.");
        }
    }
}
