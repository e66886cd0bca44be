using BackOnTrack.Access;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Policies;

[Needs(Act.PolicyWrite)]
public sealed class WritePolicyPage(WritePolicy write) : DeskPage
{
    [BindProperty] public PolicyInput Input { get; set; } = new();

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await write.Run(Actor, Input, Stop), id => Redirect($"/policies/{id}"), () => Task.FromResult<IActionResult>(Page()))
        : await Again(() => Task.FromResult<IActionResult>(Page()));
}
