using BackOnTrack.Browser.Tests;
using BackOnTrack.Tests.House;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(OnlineHouse))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace BackOnTrack.Browser.Tests;

/// <summary>The real server on a free port, over a database of its own, and one Chromium for all journeys.</summary>
public sealed class OnlineHouse : TestHouse
{
    private static readonly string[] Quiet =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright _playwright = null!;
    private IBrowser _chromium = null!;

    protected override void Serve(WebApplicationBuilder builder) => builder.WebHost.UseUrls("http://127.0.0.1:0");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Assertions.SetDefaultExpectTimeout(20_000); // a loaded machine is slow, not wrong
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new()
        { ExecutablePath = Environment.GetEnvironmentVariable("BOT_CHROMIUM") ?? "/usr/bin/chromium", Args = Quiet });
    }

    /// <summary>Somebody with a phone, with or without scripts; signed in when they have an account.</summary>
    public async Task<Traveller> Travel(bool scripts, Person? who = null, string language = "en")
    {
        var context = await _chromium.NewContextAsync(new()
        { JavaScriptEnabled = scripts, ViewportSize = new() { Width = Traveller.Phone, Height = 844 }, BaseURL = App.Urls.First() });
        await context.AddCookiesAsync([new() { Name = Languages.Cookie, Value = language, Url = App.Urls.First() }]);
        var traveller = new Traveller(await context.NewPageAsync(), scripts);
        if (who is not null) await traveller.Page.GotoAsync($"/demo/{who.Id}");
        return traveller;
    }

    public override async ValueTask DisposeAsync()
    {
        await _chromium.DisposeAsync();
        _playwright.Dispose();
        await base.DisposeAsync();
    }
}
