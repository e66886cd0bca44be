using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.People;

/// <summary>Asks why a file is opened that no assignment explains.</summary>
[Needs(Act.FileOpenWithReason, Rate = Rate.Search)]
public sealed class OpenWithReasonPage(OpenWithReason act) : BotPage
{
    [BindProperty] public ReasonInput Input { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await act.Run(Actor, Input, Stop), file => Redirect($"/mentees/{file}"), () => Task.FromResult<IActionResult>(Page()));
}
