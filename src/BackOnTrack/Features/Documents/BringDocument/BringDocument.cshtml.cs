using BackOnTrack.Access;
using BackOnTrack.Domain.Documents;
using BackOnTrack.Files;
using BackOnTrack.Web;
using BackOnTrack.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Documents;

/// <summary>A new document, bound to a record of the file.</summary>
[Needs(Act.DocumentBring)]
public sealed class BringDocumentPage(BringDocument bring, ListDocuments list, FileScanner scanner, Words words) : UploadPage(scanner)
{
    [BindProperty] public PlaceInput Input { get; set; } = new();
    public DocumentSheet Sheet { get; private set; } = null!;
    public IEnumerable<Choice> Places => Sheet.Places.Select(p => new Choice(p.Value, words["Documents.Say.Place", words.Of("Documents.About", p.About), p.Day]));

    public async Task<IActionResult> OnGet() => Show(await list.Run(Actor, Mentorship, 1, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPost()
    {
        var (name, file) = await Taken();
        if (!Place(out var about, out var record)) ModelState.AddModelError("Input.Place", words["House.Refuse.Missing"]);
        return ModelState.IsValid
            ? await Answer(await bring.Run(Actor, Mentorship, about, record, name, file, Stop), _ => Redirect(Back), OnGet)
            : await Again(OnGet);
    }

    private bool Place(out DocumentAbout about, out Guid record)
    {
        (about, record) = (default, Guid.Empty);
        return Input.Place?.Split('/') is [var kind, var id] && Enum.TryParse(kind, out about) && Guid.TryParse(id, out record);
    }
}

/// <summary>What the document belongs to, as kind and record.</summary>
public sealed class PlaceInput
{
    public string? Place { get; set; }
}
