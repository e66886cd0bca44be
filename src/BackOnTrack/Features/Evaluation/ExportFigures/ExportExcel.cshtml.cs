using BackOnTrack.Access;
using BackOnTrack.Paper;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Evaluation;

[Needs(Act.FigureExport, Rate = Rate.Export)]
public sealed class ExportExcelPage(ExportFigures export, Words words, TimeProvider clock) : FigurePage(clock)
{
    public async Task<IActionResult> OnGetAsync() =>
        (await export.Run(Actor, Asked, Stop)).Accepted(out var figures, out _) ? File(FigureFiles.Workbook(figures, words), SpreadsheetFile.Excel, $"figures-{Asked.Period.Code}-seen-{Asked.AsAt:yyyy-MM-dd}.xlsx") : NotFound();
}
