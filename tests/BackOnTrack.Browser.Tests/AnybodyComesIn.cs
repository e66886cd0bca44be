using BackOnTrack.Tests.House;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackOnTrack.Browser.Tests;

public sealed class AnybodyComesIn(OnlineHouse house)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task Nobody_is_let_in_without_a_password_and_help_is_for_everybody(bool scripts)
    {
        await using var stranger = await house.Travel(scripts);
        await stranger.Open("/mentorships");
        await stranger.Sees("Sign in");
        await stranger.Press("Sign in");
        await Expect(stranger.Page.Locator("main .alert-error")).ToBeVisibleAsync();
        await stranger.Open("/help");
        await stranger.Open("/help/who-may-do-what");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task The_keyboard_skips_to_the_content_and_the_menu_changes_the_language(bool scripts)
    {
        var karla = await house.World.Coordinator($"Karla Sprog {scripts}", World.East);
        await using var traveller = await house.Travel(scripts, karla);
        await traveller.Open("/");
        await traveller.Page.Keyboard.PressAsync("Tab");
        await Expect(traveller.Page.Locator(".skipnav")).ToBeFocusedAsync();
        await traveller.Page.Locator("details.bot-menu > summary").ClickAsync();
        await traveller.Page.GetByRole(AriaRole.Button, new() { Name = "Norsk" }).ClickAsync();
        await Expect(traveller.Page.Locator("html")).ToHaveAttributeAsync("lang", "nb");
        await traveller.Open("/mentorships");
    }
}
