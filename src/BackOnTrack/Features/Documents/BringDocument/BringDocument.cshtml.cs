using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Files;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Documents;

/// <summary>A new document, bound to a record of the file.</summary>
[Needs(Act.DocumentBring)]
public sealed class BringDocumentPage(BringDocument bring, ListDocuments list, FileDoor door, Programme programme, Words words) : UploadPage(door)
{
    [FromRoute] public Guid Mentorship { get; set; }
    [BindProperty] public DocumentInput Input { get; set; } = new();
    public DocumentSheet Sheet { get; private set; } = null!;
    public int MostMegabytes => programme.Documents.MostMegabytes;
    public IEnumerable<Choice> Places => Sheet.Places.Select(p => new Choice(p.Value, words["Documents.Say.Place", words.Of("Documents.About", p.About), p.Day]));

    public async Task<IActionResult> OnGet() => Show(await list.Run(Actor, Mentorship, 1, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPost() => ModelState.IsValid ? await Answer(await bring.Run(Actor, Mentorship, Input, Held(), Stop), _ => Redirect($"/mentorships/{Mentorship}/documents"), OnGet) : await Again(OnGet);
}
