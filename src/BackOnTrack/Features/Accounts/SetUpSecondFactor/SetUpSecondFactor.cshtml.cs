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
        if (tickets.Held<HalfSignIn>(HttpContext) is not { MaySetUp: true } half || await nameOf.Run(half.Account, Stop) is not { } name) return Redirect("/sign-in");
        var fresh = tickets.Held<FreshKey>(HttpContext) is { } held && held.Account == half.Account ? held : new FreshKey(half.Account, OneTimeCode.NewKey());
        tickets.Give(HttpContext, fresh, SignInPage.HalfWay);
        Key = string.Join(' ', fresh.Key.Chunk(4).Select(c => new string(c)));
        Picture = QrPicture.Of(OneTimeCode.Address(words["House.Service"], name, fresh.Key));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (tickets.Held<HalfSignIn>(HttpContext) is not { MaySetUp: true } half || tickets.Held<FreshKey>(HttpContext) is not { } fresh || fresh.Account != half.Account) return Redirect("/sign-in");
        var outcome = await act.Run(half, fresh, Input.Code, Stop);
        if (!outcome.Accepted(out var codes, out _)) return await Answer(outcome, _ => Page(), OnGetAsync);
        tickets.Drop<FreshKey>(HttpContext);
        tickets.Drop<HalfSignIn>(HttpContext);
        if (User.Actor() is null || !await desk.Lives(Actor, Stop))
            if (await desk.Start(HttpContext, half.Account, Stop) is null) return Redirect("/sign-in");
        tickets.Give(HttpContext, new ShownOnce(half.Account, codes), SignInPage.HalfWay);
        return Redirect($"/account/recovery-codes?to={Uri.EscapeDataString(half.To)}");
    }
}
