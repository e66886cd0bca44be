using BackOnTrack.Access;
using BackOnTrack.Features.Mentorships;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.DisclosureCorrect)]
public sealed class CorrectDisclosedPage(CorrectDisclosed correct, ReadHead read) : HeadPage(read)
{
    [BindProperty] public CorrectionInput Input { get; set; } = new();
    protected override string Form => CorrectDisclosed.Form;

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await correct.Run(Actor, Id, Input, Stop), _ => Redirect($"/mentorships/{Id}/told-recipients"), Same)
        : await Again(Same);
}
