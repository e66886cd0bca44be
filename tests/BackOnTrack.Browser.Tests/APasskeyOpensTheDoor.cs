using System.Text.RegularExpressions;
using BackOnTrack.Domain;
using BackOnTrack.Tests.House;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackOnTrack.Browser.Tests;

public sealed class APasskeyOpensTheDoor(OnlineHouse house)
{
    private static readonly Dictionary<string, object> Phone = new()
    {
        ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true,
        ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
    };

    [Fact]
    public async Task It_is_made_it_signs_in_and_once_removed_it_signs_nobody_in()
    {
        var mads = await house.World.Somebody("Mads Nøgleknippe", World.East, Role.Mentor);
        await using var traveller = await house.Travel(scripts: true);
        var page = traveller.Page;
        var home = await UnderItsName(page);
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("WebAuthn.enable");
        await browser.SendAsync("WebAuthn.addVirtualAuthenticator", new() { ["options"] = Phone });

        await page.GotoAsync($"{home}/demo/{mads.Id}");
        await traveller.Open($"{home}/account/passkeys");
        await page.Locator("[name='Input.PasskeyName']").FillAsync("My own phone");
        await traveller.Press("Add a passkey");
        await Expect(page).ToHaveURLAsync($"{home}/account");
        await traveller.Sees("My own phone");

        await page.Context.ClearCookiesAsync();
        await SignIn(traveller, home);
        await Expect(page).ToHaveURLAsync(new Regex("/account/notices")); // a passkey was added: was that you?
        await traveller.Press("That was me");
        await traveller.Open($"{home}/account");
        await traveller.Follow("Remove the passkey");
        await traveller.Press("Remove the passkey");
        await Expect(page.Locator("main")).Not.ToContainTextAsync("My own phone");

        await page.Context.ClearCookiesAsync();
        await SignIn(traveller, home);
        await Expect(page.Locator("main .alert-error")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Under_a_bare_number_where_no_browser_makes_passkeys_none_is_offered()
    {
        await using var traveller = await house.Travel(scripts: true);
        await traveller.Open("/sign-in");
        await Expect(traveller.Page.Locator("form[data-passkey]")).ToBeHiddenAsync();
    }

    private static async Task SignIn(Traveller traveller, string home)
    {
        await traveller.Open($"{home}/sign-in");
        await traveller.Press("Use a passkey");
    }

    /// <summary>A passkey belongs to a name, never to a number.</summary>
    private static async Task<string> UnderItsName(IPage page)
    {
        await page.GotoAsync("/sign-in");
        return $"http://localhost:{new Uri(page.Url).Port}";
    }
}
