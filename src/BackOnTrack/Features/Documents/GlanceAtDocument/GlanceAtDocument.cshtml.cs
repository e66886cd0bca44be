using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Files;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Documents;

/// <summary>The small picture of the list. Drawn by the house itself, so it may be shown in the house's own page.</summary>
[Needs(Act.DocumentGlance)]
public sealed class GlanceAtDocumentPage(GlanceAtDocument glance) : BotPage
{
    public async Task<IActionResult> OnGet(Guid mentorship, Guid document) => (await glance.Run(Actor, mentorship, document, Stop)).Accepted(out var small, out _)
        ? File(small, FileKinds.TypeOf(FileKind.Jpeg))
        : NotFound();
}
