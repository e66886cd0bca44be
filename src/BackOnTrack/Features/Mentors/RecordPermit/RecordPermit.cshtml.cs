using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentors.RecordPermit;

[Needs(Act.MentorChange)]
public sealed class RecordPermitPage(RecordPermit record, ReadMentor.ReadMentor read) : BotPage
{
    [BindProperty] public PermitInput Input { get; set; } = new();
    public ReadMentor.MentorSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await record.Run(Actor, id, Input, Stop), _ => Redirect($"/mentors/{id}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
