using BackOnTrack.Access;
using BackOnTrack.Features.Claims;
using BackOnTrack.Features.Evaluation;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.CostRead)]
public sealed class ReadCostsPage(ReadCosts read, TimeProvider clock) : FigurePage(clock)
{
    private const int Hundredths = 100;

    public Costs Costs { get; private set; } = null!;

    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);
    public string Written(decimal money) => Money.Of((int)Math.Round(money * Hundredths, MidpointRounding.AwayFromZero));

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Asked, Stop), costs => Costs = costs);
}
