using BackOnTrack.Access;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Evaluation;

[Needs(Act.FigureExport, Rate = Rate.Export)]
public sealed class DownloadReportPage(WriteReport write, TimeProvider clock) : FigurePage(clock)
{
    public async Task<IActionResult> OnGetAsync() =>
        (await write.Run(Actor, Asked, Stop)).Accepted(out var report, out _) ? File(ReportWord.Of(report), Paper.WordSheet.Type, $"report-{Asked.Period.Code}.docx") : NotFound();
}
