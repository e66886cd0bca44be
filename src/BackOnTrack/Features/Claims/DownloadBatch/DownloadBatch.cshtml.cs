using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Claims.DownloadBatch;

[Needs(Act.PayrollExport, Rate = Rate.Export)]
public sealed class DownloadBatchPage(DownloadBatch download) : BotPage
{
    public async Task<IActionResult> OnGetAsync(int number) =>
        (await download.Run(Actor, number, Stop)).Accepted(out var file, out _) ? File(file, "text/csv; charset=utf-8", $"batch-{number}.csv") : NotFound();
}
