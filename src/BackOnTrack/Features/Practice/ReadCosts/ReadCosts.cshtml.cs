using BackOnTrack.Access;
using BackOnTrack.Features.Evaluation;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.CostRead)]
public sealed class ReadCostsPage(ReadCosts read, TimeProvider clock) : FigurePage(clock)
{
    public Costs Costs { get; private set; } = null!;

    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);
    public string Written(decimal money) => CostFiles.Written(money);

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Asked, Stop), costs => Costs = costs);
}
