using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Training;

[Needs(Act.NetworkRead)]
public sealed class ListNetworkDaysPage(ListNetworkDays list, Programme programme) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;

    public NetworkDaysPage Found { get; private set; } = null!;
    public CorpsRules Rules => programme.Mentors;
    public bool MayPlan => AccessTable.Allows(Act.NetworkPlan, Actor.Hat);

    public async Task<IActionResult> OnGetAsync() => Show(await list.Run(Actor, Number, Stop), found => Found = found);
}
