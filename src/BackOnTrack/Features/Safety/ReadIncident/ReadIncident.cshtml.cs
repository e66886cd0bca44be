using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.IncidentRead)]
public sealed class ReadIncidentPage(ReadIncident read) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    [FromRoute] public Guid Incident { get; set; }
    public IncidentView View { get; private set; } = null!;

    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    /// <summary>Whoever reported it cannot answer.</summary>
    public bool MayAnswer => May(Act.IncidentAcknowledge) && View.Incident.ReportedBy != Actor.Account;

    public bool MayCorrect => May(Act.IncidentCorrect) && View.Incident.InTheWayOfChanging(Actor.Account, Actor.Hat is Role.Coordinator) is null;

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Act.IncidentRead, Id, Incident, Stop), view => View = view);
}
