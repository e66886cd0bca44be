using BackOnTrack.Access;
using BackOnTrack.Paper;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

/// <summary>A published version as the filled-in form.</summary>
[Needs(Act.PracticeExport, Rate = Rate.Export)]
public sealed class ExportVersionWordPage(ExportEntry export, RanWord word) : BotPage
{
    public async Task<IActionResult> OnGetAsync(Guid id) =>
        (await export.Run(Actor, id, isVersion: true, Stop)).Accepted(out var it, out _) ? File(word.Of(it.Entry), WordSheet.Type, "ran-entry.docx") : NotFound();
}
