using BackOnTrack.Access;
using BackOnTrack.Paper;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.AdoptionExport, Rate = Rate.Export)]
public sealed class ScenarioExcelPage(ExportScenario export, Words words) : BotPage
{
    public async Task<IActionResult> OnGetAsync(Guid id, int? edition) =>
        (await export.Run(Actor, id, edition, Stop)).Accepted(out var sheet, out _) ? File(ScenarioFiles.Workbook(sheet, words), SpreadsheetFile.Excel, "adoption.xlsx") : NotFound();
}
