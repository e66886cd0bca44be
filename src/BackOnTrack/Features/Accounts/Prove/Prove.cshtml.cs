using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

/// <summary>A fresh proof before what cannot be undone: a code, or in the demo one button.</summary>
[Needs(Act.SignIn, Rate = Rate.SignIn)]
public sealed class ProvePage(Proofs proofs, SignInDesk desk, Keyring ring, HouseSettings settings) : BotPage
{
    public sealed record CodeInput
    {
        public string Code { get; init; } = "";
    }

    [BindProperty] public CodeInput Input { get; set; } = new();
    [BindProperty(SupportsGet = true)] public string? To { get; set; }
    public bool Demo => settings.Demo;

    public async Task<IActionResult> OnGetAsync() => await desk.Lives(Actor, Stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await desk.Lives(Actor, Stop)) return NotFound();
        if (!settings.Demo && !await proofs.Take(Actor.Account, Input.Code, Stop))
            return await Answer<Nothing>(new Refusal("Accounts.Refuse.Code", "Code"), _ => Page(), OnGetAsync);
        await ring.Work(async () =>
        {
            ring.Did(Actor, new Entry(Act.SignIn, Record: Actor.SignIn));
            return await desk.Proved(Actor, Stop);
        }, Stop);
        return Redirect(LocalPath.Of(To));
    }
}
