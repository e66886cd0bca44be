using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

[Needs(Act.OwnAccountChange), StepUp]
public sealed class AddPasskeyPage(AddPasskey act, SignInDesk desk, Tickets tickets) : BotPage
{
    public sealed record PasskeyInput
    {
        public string PasskeyName { get; init; } = "";
    }

    [BindProperty] public PasskeyInput Input { get; set; } = new();
    [BindProperty] public string Credential { get; set; } = "";

    public async Task<IActionResult> OnGetAsync() => await desk.Lives(Actor, Stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await desk.IsFresh(Actor, Stop)) return NotFound();
        var asked = tickets.Held<PasskeyState>(HttpContext);
        tickets.Drop<PasskeyState>(HttpContext);
        return await Answer(await act.Run(Actor, HttpContext, asked, Input.PasskeyName, Credential, Stop), _ => Redirect("/account"), () => Task.FromResult<IActionResult>(Page()));
    }
}
