using BackOnTrack.Access;
using BackOnTrack.Features.Evaluation;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.FigureExport, Rate = Rate.Export)]
public sealed class CostsCsvPage(ExportCosts export, Words words, TimeProvider clock) : FigurePage(clock)
{
    public async Task<IActionResult> OnGetAsync() =>
        (await export.Run(Actor, Asked, Stop)).Accepted(out var costs, out _) ? File(CostFiles.Csv(costs, words), "text/csv; charset=utf-8", $"costs-{Asked.Period.Code}.csv") : NotFound();
}
