using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Evaluation;

[Needs(Act.FigureExport, Rate = Rate.Export)]
public sealed class ExportCsvPage(ExportFigures export, Words words, TimeProvider clock) : FigurePage(clock)
{
    public async Task<IActionResult> OnGetAsync() =>
        (await export.Run(Actor, Asked, Stop)).Accepted(out var figures, out _) ? File(FigureFiles.Csv(figures, words), "text/csv; charset=utf-8", $"figures-{Asked.Period.Code}-seen-{Asked.AsAt:yyyy-MM-dd}.csv") : NotFound();
}
