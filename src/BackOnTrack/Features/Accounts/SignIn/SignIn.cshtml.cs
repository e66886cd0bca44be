using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

/// <summary>Name and password. It says nothing about who exists.</summary>
[Needs(Act.SignIn, Anonymous = true, Rate = Rate.SignIn)]
public sealed class SignInPage(SignInWithPassword act, SignInDesk desk, Tickets tickets, Arrival arrival, HouseSettings settings) : BotPage
{
    public sealed record SignInInput
    {
        public string UserName { get; init; } = "";
        public string Password { get; init; } = "";
    }

    /// <summary>How long the second step may take.</summary>
    public static readonly TimeSpan HalfWay = TimeSpan.FromMinutes(10);

    [BindProperty] public SignInInput Input { get; set; } = new();
    [BindProperty(SupportsGet = true)] public string? To { get; set; }

    /// <summary>Somebody comes here because their sign-in has ended.</summary>
    public bool WasSignedIn { get; private set; }
    public bool Demo => settings.Demo;

    public async Task<IActionResult> OnGetAsync()
    {
        if (User.Actor() is not { } actor) return Page();
        if (await desk.Lives(actor, Stop)) return Redirect(LocalPath.Of(To));
        WasSignedIn = true;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var account = await act.Run(Input.UserName, Input.Password, Stop);
        if (account is null) return await Answer<Nothing>(new Refusal("Accounts.Refuse.SignIn"), _ => Page(), () => Task.FromResult<IActionResult>(Page()));
        if (settings.Demo && !account.TwoFactorEnabled)
            return await desk.Start(HttpContext, account.Id, Stop) is null ? NotFound() : Redirect(await arrival.Next(account.Id, LocalPath.Of(To), Stop));
        tickets.Give(HttpContext, new HalfSignIn(account.Id, account.SecurityStamp ?? "", LocalPath.Of(To), MaySetUp: !account.TwoFactorEnabled), HalfWay);
        return Redirect(account.TwoFactorEnabled ? "/sign-in/code" : "/sign-in/second-factor");
    }
}
