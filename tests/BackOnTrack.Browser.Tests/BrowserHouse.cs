using BackOnTrack.Tests.House;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Playwright;

namespace BackOnTrack.Browser.Tests;

/// <summary>The real server on a free port, over a database of its own, and a Chromium in which people come and go.</summary>
public abstract class BrowserHouse : TestHouse
{
    private static readonly string[] Quiet =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    /// <summary>A loaded machine is slow, not wrong.</summary>
    private const int Patience = 60_000;

    private IPlaywright _playwright = null!;
    private IBrowser _chromium = null!;

    /// <summary>What people see depends on what the house does beside them.</summary>
    protected override TimeSpan FirstRound => TimeSpan.Zero;

    public string Address => App.Urls.First();

    protected override void Serve(WebApplicationBuilder builder) => builder.WebHost.UseUrls("http://127.0.0.1:0");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new()
        { ExecutablePath = Environment.GetEnvironmentVariable("BOT_CHROMIUM") ?? "/usr/bin/chromium", Args = Quiet });
    }

    /// <summary>Somebody with a phone, with or without scripts; signed in when they have an account.</summary>
    internal async Task<Traveller> Travel(bool scripts, Person? who = null, string language = "en", Tongue? tongue = null)
    {
        var phone = await Phone(scripts, language);
        if (who is not null) await SignIn(phone, who);
        return new(await phone.NewPageAsync(), scripts, tongue ?? Tongue.AsWritten);
    }

    /// <summary>Through the demo's door, without drawing what is behind it.</summary>
    public static Task SignIn(IBrowserContext phone, Person who) => phone.APIRequest.GetAsync($"/demo/{who.Id}", new() { MaxRedirects = 0 });

    /// <summary>A browser of phone width with nobody signed in.</summary>
    public async Task<IBrowserContext> Phone(bool scripts, string language)
    {
        var context = await _chromium.NewContextAsync(new()
        { JavaScriptEnabled = scripts, ViewportSize = new() { Width = Traveller.Phone, Height = Traveller.Height }, BaseURL = Address });
        context.SetDefaultTimeout(2 * Patience);
        await context.AddCookiesAsync([new() { Name = Languages.Cookie, Value = language, Url = Address }]);
        return context;
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _chromium.DisposeAsync();
        _playwright.Dispose();
        await base.DisposeAsync();
    }
}
