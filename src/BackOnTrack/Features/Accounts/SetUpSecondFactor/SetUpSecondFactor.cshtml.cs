using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

/// <summary>The only page that opens for somebody with a password and no second proof yet; also the way to another phone.</summary>
[Needs(Act.SignIn, Anonymous = true, Rate = Rate.SignIn)]
public sealed class SetUpSecondFactorPage(SetUpSecondFactor act, NameOfAccount nameOf, SignInDesk desk, Tickets tickets, Words words) : BotPage
{
    public sealed record CodeInput
    {
        public string Code { get; init; } = "";
    }

    [BindProperty] public CodeInput Input { get; set; } = new();
    public (int Side, string Path) Picture { get; private set; }
    public string Key { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Half() is not { } half || await nameOf.Run(half.Account, Stop) is not { } name) return Redirect("/sign-in");
        var fresh = tickets.Held<FreshKey>(HttpContext) is { } held && held.Account == half.Account ? held : new FreshKey(half.Account, OneTimeCode.NewKey());
        tickets.Give(HttpContext, fresh, SignInPage.HalfWay);
        Key = string.Join(' ', fresh.Key.Chunk(4).Select(c => new string(c)));
        Picture = QrPicture.Of(OneTimeCode.Address(words["House.Service"], name, fresh.Key));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Half() is not { } half || tickets.Held<FreshKey>(HttpContext) is not { } fresh || fresh.Account != half.Account) return Redirect("/sign-in");
        var outcome = await act.Run(half, fresh, Input.Code, Stop);
        if (!outcome.Accepted(out var codes, out _)) return await Answer(outcome, _ => Page(), OnGetAsync);
        tickets.Drop<FreshKey>(HttpContext);
        tickets.Drop<HalfSignIn>(HttpContext);
        if (!half.Renews && await desk.Start(HttpContext, half.Account, Stop) is null) return Redirect("/sign-in");
        tickets.Give(HttpContext, new ShownOnce(half.Account, codes), SignInPage.HalfWay);
        return Redirect($"/account/recovery-codes?to={Uri.EscapeDataString(half.To)}");
    }

    /// <summary>Whoever may set up a second proof here; a sign-in that has ended meanwhile renews nothing.</summary>
    private async Task<HalfSignIn?> Half() => tickets.Held<HalfSignIn>(HttpContext) is { MaySetUp: true } half
        && (!half.Renews || (User.Actor() is { } actor && actor.Account == half.Account && await desk.Lives(actor, Stop))) ? half : null;
}
