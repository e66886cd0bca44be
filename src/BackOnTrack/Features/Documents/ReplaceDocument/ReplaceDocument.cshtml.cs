using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Documents;
using BackOnTrack.Files;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Documents;

/// <summary>A newer version of a document.</summary>
[Needs(Act.DocumentBring)]
public sealed class ReplaceDocumentPage(ReplaceDocument replace, ShowDocument show, FileDoor door, Programme programme) : UploadPage(door)
{
    [FromRoute] public Guid Mentorship { get; set; }
    [FromRoute] public Guid Document { get; set; }
    [BindProperty] public string? Name { get; set; }
    public Document It { get; private set; } = null!;
    public int MostMegabytes => programme.Documents.MostMegabytes;
    public string Back => $"/mentorships/{Mentorship}/documents";

    public async Task<IActionResult> OnGet() => Show(await show.Run(Actor, Mentorship, Document, Stop), it => It = it);

    public async Task<IActionResult> OnPost() => ModelState.IsValid ? await Answer(await replace.Run(Actor, Mentorship, Document, Name, Held(), Stop), _ => Redirect(Back), OnGet) : await Again(OnGet);
}
