using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.IncidentCorrect)]
public sealed class WithdrawIncidentPage(WithdrawIncident withdraw, ReadIncident read) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    [FromRoute] public Guid Incident { get; set; }
    [BindProperty] public string? Why { get; set; }
    public IncidentView View { get; private set; } = null!;

    public Refusal? InTheWay => View.Incident.InTheWayOfChanging(Actor.Account, Actor.Hat is Role.Coordinator);

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Act.IncidentCorrect, Id, Incident, Stop), view => View = view);

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await withdraw.Run(Actor, Id, Incident, Why, Stop), _ => Redirect($"/mentorships/{Id}/incidents/{Incident}"), OnGetAsync);
}
