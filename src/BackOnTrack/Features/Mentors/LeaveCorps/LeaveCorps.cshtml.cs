using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentors.LeaveCorps;

[Needs(Act.MentorLeave), StepUp]
public sealed class LeaveCorpsPage(LeaveCorps leave, TickLeaving tick, UntickLeaving untick, FinishLeaving finish, ReturnToCorps back, ReadMentor.ReadMentor read, ReadLeaving open) : BotPage
{
    [BindProperty] public LeavingInput Input { get; set; } = new();
    public ReadMentor.MentorSheet Sheet { get; private set; } = null!;

    public IReadOnlyList<LooseEnd> LooseEnds { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if ((await open.Run(Actor, id, Stop)).Accepted(out var ends, out _)) LooseEnds = ends;
        return Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet);
    }

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await leave.Run(Actor, id, Input, Stop), _ => Redirect($"/mentors/{id}/leaving"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));

    public async Task<IActionResult> OnPostTickAsync(Guid id) =>
        await Answer(await tick.Run(Actor, id, Input.Item, Stop), _ => Redirect($"/mentors/{id}/leaving"), () => OnGetAsync(id));

    public async Task<IActionResult> OnPostUntickAsync(Guid id) =>
        await Answer(await untick.Run(Actor, id, Input.Item, Stop), _ => Redirect($"/mentors/{id}/leaving"), () => OnGetAsync(id));

    public async Task<IActionResult> OnPostFinishAsync(Guid id) =>
        await Answer(await finish.Run(Actor, id, Stop), _ => Redirect($"/mentors/{id}"), () => OnGetAsync(id));

    public async Task<IActionResult> OnPostReturnAsync(Guid id) =>
        await Answer(await back.Run(Actor, id, Stop), _ => Redirect($"/mentors/{id}"), () => OnGetAsync(id));
}
