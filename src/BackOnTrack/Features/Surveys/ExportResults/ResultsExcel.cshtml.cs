using BackOnTrack.Access;
using BackOnTrack.Paper;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Surveys;

[Needs(Act.SurveyExport, Rate = Rate.Export)]
public sealed class ResultsExcelPage(ExportResults export, Words words) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "unit")] public int? Unit { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id) =>
        (await export.Run(Actor, id, Unit, Stop)).Accepted(out var results, out _) ? File(ResultFiles.Workbook(results, words), SpreadsheetFile.Excel, $"survey-{results.Results.Round.Closes:yyyy-MM-dd}.xlsx") : NotFound();
}
