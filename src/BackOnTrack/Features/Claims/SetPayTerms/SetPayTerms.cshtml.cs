using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Claims.SetPayTerms;

[Needs(Act.PayTermsSet)]
public sealed class SetPayTermsPage(SetPayTerms set, ShowPayTerms show, Programme programme) : BotPage
{
    [FromRoute] public Guid Mentor { get; set; }
    [BindProperty] public TermsInput Input { get; set; } = new();
    public TermsSheet Sheet { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync()
    {
        Input.Model = programme.Claims.UsualModel;
        return Again();
    }

    private async Task<IActionResult> Again() => Show(await show.Run(Actor, Mentor, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await set.Run(Actor, Mentor, Input, Stop), _ => Redirect($"/mentors/{Mentor}"), Again)
        : await Again(Again);
}
