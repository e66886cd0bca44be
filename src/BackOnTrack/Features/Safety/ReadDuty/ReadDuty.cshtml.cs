using BackOnTrack.Access;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Safety;

[Needs(Act.DutyRead)]
public sealed class ReadDutyPage(ReadDuty read) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    [FromRoute] public Guid Duty { get; set; }
    public DutyView View { get; private set; } = null!;

    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    /// <summary>Whoever asked cannot answer.</summary>
    public bool MayAnswer => May(Act.DutyAcknowledge) && View.Duty.AskedBy != Actor.Account;

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Act.DutyRead, Id, Duty, Stop), view => View = view);
}
