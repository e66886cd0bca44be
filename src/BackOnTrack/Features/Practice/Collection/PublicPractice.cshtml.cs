using BackOnTrack.Access;
using BackOnTrack.Files;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

/// <summary>Open to everybody while somebody shows it.</summary>
[Needs(Act.PracticePublic, Anonymous = true)]
public sealed class PublicPracticePage(ReadPublicPractice read) : BotPage
{
    public PublicPractice Found { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int number) => Show(await read.Run(number, Stop), found => Found = found);
}

/// <summary>The leaflet for everybody.</summary>
[Needs(Act.PracticePublic, Anonymous = true, Rate = Rate.Export)]
public sealed class PublicLeafletPage(ReadPublicLeaflet read, LeafletPdf pdf) : BotPage
{
    [BindProperty(SupportsGet = true)] public string? In { get; set; }

    public async Task<IActionResult> OnGetAsync(int number) =>
        (await read.Run(number, Languages.Known(In) ?? Languages.Current, Stop)).Accepted(out var sheet, out _) ? File(pdf.Draw(sheet), "application/pdf", "leaflet.pdf") : NotFound();
}

/// <summary>A file for everybody, always to be saved.</summary>
[Needs(Act.PracticePublic, Anonymous = true, Rate = Rate.Export)]
public sealed class PublicFilePage(ReadPublicFile read) : BotPage
{
    public async Task<IActionResult> OnGetAsync(int number) =>
        (await read.Run(number, Stop)).Accepted(out var it, out _) ? File(it.File, FileKinds.TypeOf(it.Kind), it.Name) : NotFound();
}
