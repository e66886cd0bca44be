using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

[Needs(Act.CodeBookExport, Rate = Rate.Export)]
public sealed class ExportCodeBookPage(ExportCodeBook export) : BotPage
{
    public async Task<IActionResult> OnGetAsync() => (await export.Run(Actor, Stop)).Accepted(out var file, out _) ? File(file, "text/csv; charset=utf-8", "code-book.csv") : NotFound();
}
