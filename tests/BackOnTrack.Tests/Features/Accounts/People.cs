using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Features.Accounts;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Accounts;

/// <summary>Somebody who came in by an invitation: the name, the password they chose, the app on their phone.</summary>
internal sealed record KeyHolder(TestHouse House, Guid Id, string UserName, string Password, string AppKey)
{
    /// <summary>The six digits the phone shows.</summary>
    public string Code => OneTimeCode.At(AppKey, House.Clock.GetUtcNow().ToUnixTimeSeconds() / 30);

    /// <summary>A browser signed in the long way: password, then code.</summary>
    public async Task<Visitor> SignIn()
    {
        House.Clock.Move(TimeSpan.FromSeconds(60)); // the phone shows a code not used yet
        var browser = await EnterPassword();
        browser.Fill("Code", Code);
        return await browser.Press();
    }

    public async Task<Visitor> EnterPassword(Visitor? browser = null, string? password = null)
    {
        browser ??= await House.Visit();
        await browser.Open("/sign-in");
        browser.Fill("UserName", UserName).Fill("Password", password ?? Password);
        return await browser.Press();
    }
}

internal static class People
{
    public const string GoodPassword = "kvast violin moderat";

    public static async Task<Invited> Invite(this TestHouse house, string name, params Role[] hats) =>
        (await house.As<InviteAccount, Outcome<Invited>>(act => act.Run(Actor.House, new Invitation { Name = name, UserName = name.Replace(' ', '.').ToLowerInvariant(), Hats = [.. hats], Unit = World.East }, default)))
        .Accepted(out var invited, out var refusals) ? invited : throw new InvalidOperationException(refusals[0].Code);

    /// <summary>Invites somebody and lets them come in: link, password, phone, recovery codes.</summary>
    public static async Task<KeyHolder> KeyHolder(this TestHouse house, string name, params Role[] hats)
    {
        var invited = await house.Invite(name, hats);
        var (holder, _) = await house.Accept(invited, name);
        return holder;
    }

    public static async Task<(KeyHolder Holder, Visitor Browser)> Accept(this TestHouse house, Invited invited, string name)
    {
        var browser = await house.Visit();
        await browser.Open(invited.Link!.Path);
        browser.Fill("Password", GoodPassword).Fill("Again", GoodPassword);
        await browser.Press();
        Assert.Equal("/sign-in/second-factor", browser.Path);
        var holder = new KeyHolder(house, invited.Account, name.Replace(' ', '.').ToLowerInvariant(), GoodPassword, browser.Page.QuerySelector("code")!.TextContent.Replace(" ", ""));
        browser.Fill("Code", holder.Code);
        await browser.Press();
        return (holder, browser);
    }
}
