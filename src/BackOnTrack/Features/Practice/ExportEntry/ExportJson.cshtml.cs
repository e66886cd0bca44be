using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

/// <summary>The draft as a document for other programmes.</summary>
[Needs(Act.PracticeExport, Rate = Rate.Export)]
public sealed class ExportJsonPage(ExportEntry export) : BotPage
{
    public async Task<IActionResult> OnGetAsync(Guid id) =>
        (await export.Run(Actor, id, isVersion: false, Stop)).Accepted(out var it, out _) ? File(EntryJson.ToFile(it), "application/json", "ran-entry.json") : NotFound();
}
