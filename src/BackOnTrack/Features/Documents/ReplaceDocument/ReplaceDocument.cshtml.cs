using BackOnTrack.Access;
using BackOnTrack.Domain.Documents;
using BackOnTrack.Files;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Documents;

/// <summary>A newer version of a document.</summary>
[Needs(Act.DocumentBring)]
public sealed class ReplaceDocumentPage(ReplaceDocument replace, ShowDocument show, FileScanner scanner) : UploadPage(scanner)
{
    [FromRoute] public Guid Document { get; set; }
    public Document It { get; private set; } = null!;

    public async Task<IActionResult> OnGet() => Show(await show.Run(Actor, Mentorship, Document, Stop), it => It = it);

    public async Task<IActionResult> OnPost()
    {
        var (name, file) = await Taken();
        return await Answer(await replace.Run(Actor, Mentorship, Document, name, file, Stop), _ => Redirect(Back), OnGet);
    }
}
