using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Policies;

[Needs(Act.PolicyWrite)]
public sealed class EndPolicyPage(EndPolicy end, ReadPolicy read) : BotPage, IShowsAPolicy
{
    public PolicySheet Sheet { get; private set; } = null!;
    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public async Task<IActionResult> OnPostAsync(Guid id) => await Answer(await end.Run(Actor, id, Stop),
        _ => Redirect("/policies"), async () => Show(await read.Run(Actor, id, Stop), sheet => Sheet = sheet));
}
