using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

/// <summary>The leaflet to read and to print, in one of the three languages.</summary>
[Needs(Act.PracticeRead)]
public sealed class PrintLeafletPage(ReadLeaflet read, Words words) : BotPage
{
    /// <summary>The leaflet's language; the reader's own when none is asked for.</summary>
    [BindProperty(SupportsGet = true)] public string? In { get; set; }

    public LeafletSheet Sheet { get; private set; } = null!;
    public LeafletPaper Paper { get; private set; } = null!;
    public bool MayWrite => AccessTable.Allows(Act.PracticeWrite, Actor.Hat);

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Languages.Known(In) ?? Languages.Current, Stop), sheet =>
        (Sheet, Paper) = (sheet, Languages.Speaking(sheet.Language, () => LeafletPaper.Of(sheet, words))));
}
