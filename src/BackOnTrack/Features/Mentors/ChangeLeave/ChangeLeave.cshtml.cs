using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Mentors.ChangeLeave;

[Needs(Act.MentorLeave)]
public sealed class ChangeLeavePage(ChangeLeave change, CallOffLeave callOff, ShowLeave show) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    [FromRoute] public Guid Leave { get; set; }
    [BindProperty] public DateOnly? Until { get; set; }
    public LeaveSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var page = await Same();
        Until = Sheet?.Leave.Until;
        return page;
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await change.Run(Actor, Id, Leave, Until, Stop), _ => Redirect($"/mentors/{Id}"), Same)
        : await Again(Same);

    public async Task<IActionResult> OnPostCallOffAsync() => await Answer(await callOff.Run(Actor, Id, Leave, Stop), _ => Redirect($"/mentors/{Id}"), Same);

    private async Task<IActionResult> Same() => Show(await show.Run(Actor, Id, Leave, Stop), sheet => Sheet = sheet);
}
