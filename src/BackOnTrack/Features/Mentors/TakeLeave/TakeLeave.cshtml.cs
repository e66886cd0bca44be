using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentors.TakeLeave;

[Needs(Act.MentorLeave)]
public sealed class TakeLeavePage(TakeLeave take, ReturnFromLeave back, ReadMentor.ReadMentor read) : BotPage
{
    [BindProperty] public LeaveInput Input { get; set; } = new();
    public ReadMentor.MentorSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await take.Run(Actor, id, Input, Stop), _ => Redirect($"/mentors/{id}"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));

    public async Task<IActionResult> OnPostReturnAsync(Guid id) =>
        await Answer(await back.Run(Actor, id, Stop), _ => Redirect($"/mentors/{id}"), () => OnGetAsync(id));
}
