using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Inquiries.DownloadBadRows;

/// <summary>The file of rows left out.</summary>
[Needs(Act.RegisterImport, Rate = Rate.Export)]
public sealed class DownloadBadRowsPage(DownloadBadRows act) : BotPage
{
    public async Task<IActionResult> OnGetAsync(Guid id) =>
        (await act.Run(Actor, id, Stop)).Accepted(out var file, out _) ? File(file, "text/csv; charset=utf-8", "rows.csv") : NotFound();
}
