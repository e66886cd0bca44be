using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

/// <summary>The second proof, after the password.</summary>
[Needs(Act.SignIn, Anonymous = true, Rate = Rate.SignIn)]
public sealed class EnterCodePage(Proofs proofs, SignInDesk desk, Tickets tickets, Arrival arrival) : BotPage
{
    public sealed record CodeInput
    {
        public string Code { get; init; } = "";
    }

    [BindProperty] public CodeInput Input { get; set; } = new();

    public IActionResult OnGet() => tickets.Held<HalfSignIn>(HttpContext) is null ? Redirect("/sign-in") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (tickets.Held<HalfSignIn>(HttpContext) is not { } half) return Redirect("/sign-in");
        if (!await proofs.Take(half.Account, Input.Code, Stop, half.Stamp))
            return await Answer<Nothing>(new Refusal("Accounts.Refuse.Code", "Code"), _ => Page(), () => Task.FromResult<IActionResult>(Page()));
        tickets.Drop<HalfSignIn>(HttpContext);
        return await desk.Start(HttpContext, half.Account, Stop) is null ? Redirect("/sign-in") : Redirect(await arrival.Next(half.Account, half.To, Stop));
    }
}
