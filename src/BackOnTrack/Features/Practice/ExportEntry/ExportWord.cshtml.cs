using BackOnTrack.Access;
using BackOnTrack.Paper;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

/// <summary>The draft as the filled-in form.</summary>
[Needs(Act.PracticeExport, Rate = Rate.Export)]
public sealed class ExportWordPage(ExportEntry export, RanWord word) : BotPage
{
    public async Task<IActionResult> OnGetAsync(Guid id) =>
        (await export.Run(Actor, id, isVersion: false, Stop)).Accepted(out var it, out _) ? File(word.Of(it.Entry), WordSheet.Type, "ran-entry.docx") : NotFound();
}
