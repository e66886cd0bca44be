using BackOnTrack.Access;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.IncidentAcknowledge)]
public sealed class AcknowledgeIncidentPage(AcknowledgeIncident acknowledge, ReadIncident read) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    [FromRoute] public Guid Incident { get; set; }
    public IncidentView View { get; private set; } = null!;

    /// <summary>Whoever reported it cannot answer.</summary>
    public bool MayAnswer => View.Incident.ReportedBy != Actor.Account;

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Act.IncidentAcknowledge, Id, Incident, Stop), view => View = view);

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await acknowledge.Run(Actor, Id, Incident, Stop), _ => Redirect($"/mentorships/{Id}/incidents/{Incident}"), OnGetAsync);
}
