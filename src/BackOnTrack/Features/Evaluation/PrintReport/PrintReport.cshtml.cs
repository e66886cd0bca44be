using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Evaluation;

[Needs(Act.FigureExport)]
public sealed class PrintReportPage(WriteReport write, TimeProvider clock) : FigurePage(clock)
{
    public Report Report { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await write.Run(Actor, Asked, Stop), report => Report = report);
}
