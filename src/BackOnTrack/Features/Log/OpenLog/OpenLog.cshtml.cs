using BackOnTrack.Access;
using BackOnTrack.Domain.Log;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Log;

/// <summary>Asks what the log is read for.</summary>
[Needs(Act.LogOpen)]
public sealed class OpenLogPage(OpenLog open, ShutLog shut) : BotPage
{
    [BindProperty] public GroundInput Input { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await open.Run(Actor, Input, Stop), _ => Redirect("/log"), () => Task.FromResult<IActionResult>(Page()))
        : await Again(() => Task.FromResult<IActionResult>(Page()));

    public async Task<IActionResult> OnPostShutAsync() => await Answer(await shut.Run(Actor, Stop), _ => Redirect("/log"), () => Task.FromResult<IActionResult>(Page()));
}
