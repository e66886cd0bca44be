using BackOnTrack.Access;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Practice;

[Needs(Act.PracticeWrite)]
public sealed class WriteLeafletPage(WriteLeaflet write, ReadLeaflet read) : DeskPage
{
    [BindProperty(SupportsGet = true)] public string? In { get; set; }
    [BindProperty] public LeafletInput Input { get; set; } = new();
    [BindProperty] public uint Seen { get; set; }

    public LeafletSheet Sheet { get; private set; } = null!;
    protected override void PutBack() => Seen = TypedOver(Seen);

    private string Language => Languages.Known(In) ?? Languages.Current;

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await read.Run(Actor, id, Language, Stop), sheet =>
        (Sheet, Seen, Input) = (sheet, sheet.Leaflet?.Version ?? 0, LeafletInput.From(sheet.Parts)));

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await write.Run(Actor, id, Language, Input, Seen, Stop), _ => Redirect($"/practices/{id}/leaflet?in={Language}"), () => Same(id))
        : await Again(() => Same(id));

    private async Task<IActionResult> Same(Guid id)
    {
        var page = Show(await read.Run(Actor, id, Language, Stop), sheet => Sheet = sheet);
        if (page is NotFoundResult || Sheet.Leaflet is not { } theirs || theirs.Version == Seen) return page;
        await TheyWereFaster(theirs.Id, LeafletInput.From(theirs.Parts), Input);
        Seen = theirs.Version;
        return page;
    }
}
