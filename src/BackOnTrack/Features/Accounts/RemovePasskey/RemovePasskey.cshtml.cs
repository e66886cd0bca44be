using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Accounts;

[Needs(Act.OwnAccountChange), StepUp]
public sealed class RemovePasskeyPage(RemovePasskey act, SignInDesk desk) : BotPage
{
    [BindProperty(SupportsGet = true)] public string Id { get; set; } = "";

    public async Task<IActionResult> OnGetAsync() => await desk.Lives(Actor, Stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync() => await desk.IsFresh(Actor, Stop)
        ? await Answer(await act.Run(Actor, Id, Stop), _ => Redirect("/account"), () => Task.FromResult<IActionResult>(Page())) : NotFound();
}
