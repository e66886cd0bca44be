using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

/// <summary>The leaflet as a file: two pages.</summary>
[Needs(Act.PracticeRead, Rate = Rate.Export)]
public sealed class DownloadLeafletPage(ReadLeaflet read, LeafletPdf pdf) : BotPage
{
    [BindProperty(SupportsGet = true)] public string? In { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id) =>
        (await read.Run(Actor, id, Languages.Known(In) ?? Languages.Current, Stop)).Accepted(out var sheet, out _) && sheet.Leaflet is not null ? File(pdf.Draw(sheet), "application/pdf", "leaflet.pdf") : NotFound();
}
