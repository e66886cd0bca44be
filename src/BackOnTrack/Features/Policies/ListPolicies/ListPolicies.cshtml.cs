using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Policies;

[Needs(Act.PolicyRead)]
public sealed class ListPoliciesPage(ListPolicies list) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;

    public PoliciesPage Found { get; private set; } = null!;
    public bool IsMentor => Actor.Hat == Role.Mentor;
    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, Number, Stop), found => Found = found);
}
