using BackOnTrack.Access;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

[Needs(Act.GuideKeep)]
public sealed class BeginGuidePage(BeginGuide begin) : DeskPage
{
    [BindProperty] public GuideInput Input { get; set; } = new();

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await begin.Run(Actor, Input, Stop), id => Redirect($"/interviews/guides/{id}"), Same)
        : await Again(Same);

    private Task<IActionResult> Same() => Task.FromResult<IActionResult>(Page());
}
