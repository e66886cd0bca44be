using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Evaluation;

[Needs(Act.FigureRead)]
public sealed class ReadOverviewPage(ReadOverview read, TimeProvider clock) : FigurePage(clock)
{
    public IReadOnlyList<OverviewLine> Lines { get; private set; } = [];

    public bool May(Act act) => AccessTable.Allows(act, Actor.Hat);

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Asked, Stop), lines => Lines = lines);
}
