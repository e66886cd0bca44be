using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

/// <summary>Where a one-time link leads. A link that was used, has expired or never was is the page that is not there.</summary>
[Needs(Act.SignIn, Anonymous = true, Rate = Rate.SignIn)]
public sealed class AcceptLinkPage(AcceptLink act, Tickets tickets) : BotPage
{
    [BindProperty] public NewPassword Input { get; set; } = new();
    public string Name { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string token)
    {
        if (await act.Whose(token, Stop) is not { } name) return NotFound();
        Name = name;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string token)
    {
        if (Input.Mismatch() is { } refusal) return await Answer<HalfSignIn>(refusal, _ => Page(), () => OnGetAsync(token));
        return await Answer(await act.Run(token, Input.Password, Stop), half =>
        {
            tickets.Give(HttpContext, half, SignInPage.HalfWay);
            return Redirect("/sign-in/second-factor");
        }, () => OnGetAsync(token));
    }
}

/// <summary>A password somebody chooses, twice.</summary>
public sealed record NewPassword
{
    public string Password { get; init; } = "";
    public string Again { get; init; } = "";

    public Refusal? Mismatch() => Password == Again ? null : new Refusal("Accounts.Refuse.PasswordsDiffer", "Again");
}
