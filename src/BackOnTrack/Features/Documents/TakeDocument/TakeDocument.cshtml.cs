using BackOnTrack.Access;
using BackOnTrack.Files;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Documents;

/// <summary>The file itself, always to be saved and never shown within the house's own pages.</summary>
[Needs(Act.DocumentTake, Rate = Rate.Export)]
public sealed class TakeDocumentPage(TakeDocument take) : BotPage
{
    public async Task<IActionResult> OnGet(Guid mentorship, Guid document) =>
        (await take.Run(Actor, mentorship, document, Stop)).Accepted(out var it, out _) ? File(it.File, FileKinds.TypeOf(it.Kind), it.Name) : NotFound();
}
