using BackOnTrack.Access;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

public sealed class DayInput
{
    public DateOnly? Day { get; set; }
}

[Needs(Act.IncidentFollowUp)]
public sealed class FollowUpIncidentPage(FollowUpIncident followUp, ReadIncident read, TimeProvider clock) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    [FromRoute] public Guid Incident { get; set; }
    [BindProperty] public DayInput Input { get; set; } = new();
    public IncidentView View { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync()
    {
        Input.Day = clock.Today();
        return Same();
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await followUp.Run(Actor, Id, Incident, Input.Day, Stop), _ => Redirect($"/mentorships/{Id}/incidents/{Incident}"), Same)
        : await Again(Same);

    private async Task<IActionResult> Same() => Show(await read.Run(Actor, Act.IncidentFollowUp, Id, Incident, Stop), view => View = view);
}
