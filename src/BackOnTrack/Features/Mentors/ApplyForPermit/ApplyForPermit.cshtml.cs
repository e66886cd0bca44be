using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentors.ApplyForPermit;

[Needs(Act.MentorChange)]
public sealed class ApplyForPermitPage(ApplyForPermit apply, ReadMentor.ReadMentor read, TimeProvider clock) : BotPage
{
    [BindProperty] public ApplicationInput Input { get; set; } = new();
    public ReadMentor.MentorSheet Sheet { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(Guid id)
    {
        Input.AppliedOn = clock.Today();
        return Same(id);
    }

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await apply.Run(Actor, id, Input, Stop), _ => Redirect($"/mentors/{id}"), () => Same(id))
        : await Again(() => Same(id));

    private async Task<IActionResult> Same(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
}
