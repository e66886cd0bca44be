using BackOnTrack.Access;
using BackOnTrack.Files;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Documents;

/// <summary>The documents of a file.</summary>
[Needs(Act.DocumentList)]
public sealed class ListDocumentsPage(ListDocuments list, FileScanner scanner) : BotPage
{
    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;
    public DocumentSheet Sheet { get; private set; } = null!;
    public FileScanner Scanner => scanner;

    public async Task<IActionResult> OnGet(Guid mentorship) => Show(await list.Run(Actor, mentorship, Number, Stop), sheet => Sheet = sheet);
}
