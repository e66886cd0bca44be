using BackOnTrack.Access;
using BackOnTrack.Files;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Documents;

/// <summary>The file itself, always to be saved and never shown within the house's own pages; its name on a stranger's disk says nothing of anybody.</summary>
[Needs(Act.DocumentTake, Rate = Rate.Export)]
public sealed class TakeDocumentPage(TakeDocument take, Words words) : BotPage
{
    public async Task<IActionResult> OnGet(Guid mentorship, Guid document) => (await take.Run(Actor, mentorship, document, Stop)).Accepted(out var it, out _)
        ? File(it.File, FileKinds.TypeOf(it.Kind), words["Documents.Say.OnDisk", it.Edition] + FileKinds.EndingOf(it.Kind))
        : NotFound();
}
