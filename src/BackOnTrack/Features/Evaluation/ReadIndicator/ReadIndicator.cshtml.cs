using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Evaluation;

[Needs(Act.FigureRead)]
public sealed class ReadIndicatorPage(ReadIndicator read, TimeProvider clock) : FigurePage(clock)
{
    public IndicatorSheet Sheet { get; private set; } = null!;

    public bool MayRelease => AccessTable.Allows(Act.FigureRelease, Actor.Hat);

    public async Task<IActionResult> OnGetAsync(int indicator) => Show(await read.Run(Actor, indicator, Asked, Today, Stop), sheet => Sheet = sheet);
}
