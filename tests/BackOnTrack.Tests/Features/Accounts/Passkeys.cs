using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BackOnTrack.Domain;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Accounts;

public sealed class Passkeys(ServiceHouse house) : IClassFixture<ServiceHouse>
{
    private const string Here = "http://localhost";

    [Fact]
    public async Task A_passkey_signs_in_without_a_password()
    {
        var pia = await house.KeyHolder("Pia Nøgle", Role.Mentor);
        using var key = await Added(pia);
        var stranger = await house.Visit();
        await Press(stranger, key, Here);
        Assert.DoesNotContain("did not work", stranger.Text, StringComparison.Ordinal);
        Assert.Equal("/account", (await stranger.Open("/account")).Path);
        Assert.Contains("My phone", stranger.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passkey_that_was_removed_signs_nobody_in()
    {
        var per = await house.KeyHolder("Per Nøgleløs", Role.Mentor);
        using var key = await Added(per);
        var browser = await per.SignIn();
        await browser.Open("/account");
        await browser.Follow("Remove the passkey");
        await browser.Press("Remove the passkey");
        var stranger = await house.Visit();
        await Press(stranger, key, Here);
        Assert.Contains("did not work", stranger.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_signed_for_another_site_is_worth_nothing_here()
    {
        var pan = await house.KeyHolder("Pan Fisker", Role.Mentor);
        using var key = await Added(pan);
        var stranger = await house.Visit();
        await Press(stranger, key, "https://back-0n-track.example");
        Assert.Contains("did not work", stranger.Errors, StringComparison.Ordinal);
    }

    private static async Task<SoftKey> Added(KeyHolder holder)
    {
        var browser = await holder.SignIn();
        await browser.Open("/account/passkeys");
        var form = Fields(browser, "new");
        await browser.Send(HttpMethod.Post, "/account/passkeys/options", new FormUrlEncodedContent(form));
        var key = new SoftKey();
        form["Credential"] = key.Make(Encoding.UTF8.GetString(browser.Bytes), Here);
        form["Input.PasskeyName"] = "My phone";
        await browser.Send(HttpMethod.Post, "/account/passkeys", new FormUrlEncodedContent(form));
        Assert.Equal(("/account", ""), (browser.Path, browser.Errors));
        return key;
    }

    private static async Task Press(Visitor browser, SoftKey key, string origin)
    {
        await browser.Open("/sign-in");
        var form = Fields(browser, "sign-in");
        await browser.Send(HttpMethod.Post, "/sign-in/passkey/options", new FormUrlEncodedContent(form));
        form["Credential"] = key.Sign(Encoding.UTF8.GetString(browser.Bytes), origin);
        await browser.Send(HttpMethod.Post, "/sign-in/passkey", new FormUrlEncodedContent(form));
    }

    private static Dictionary<string, string> Fields(Visitor browser, string kind) => browser.Page.QuerySelector<IHtmlFormElement>($"form[data-passkey={kind}]")!
        .Elements.OfType<IHtmlInputElement>().Where(e => e.Name is { Length: > 0 }).ToDictionary(e => e.Name!, e => e.Value);
}
