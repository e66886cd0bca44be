using BackOnTrack.Access;
using BackOnTrack.Features.Evaluation;
using BackOnTrack.Paper;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.FigureExport, Rate = Rate.Export)]
public sealed class CostsExcelPage(ExportCosts export, Words words, TimeProvider clock) : FigurePage(clock)
{
    public async Task<IActionResult> OnGetAsync() =>
        (await export.Run(Actor, Asked, Stop)).Accepted(out var costs, out _) ? File(CostFiles.Workbook(costs, words), SpreadsheetFile.Excel, $"costs-{Asked.Period.Code}.xlsx") : NotFound();
}
