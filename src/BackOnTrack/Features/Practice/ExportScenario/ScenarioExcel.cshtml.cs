using BackOnTrack.Access;
using BackOnTrack.Paper;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.AdoptionExport, Rate = Rate.Export)]
public sealed class ScenarioExcelPage(ExportScenario export, Words words) : BotPage
{
    public async Task<IActionResult> OnGetAsync(Guid id, int? edition) =>
        (await export.Run(Actor, id, edition, Stop)).Accepted(out var scenario, out _) ? File(ScenarioFiles.Workbook(scenario, words), SpreadsheetFile.Excel, "adoption.xlsx") : NotFound();
}
