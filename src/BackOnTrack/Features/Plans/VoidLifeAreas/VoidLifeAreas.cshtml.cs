using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>It was somebody else's sheet, or none: it stands alone on its page because it cannot be undone.</summary>
[Needs(Act.LifeAreaCorrect)]
public sealed class VoidLifeAreasPage(ReadLifeAreas read, VoidLifeAreas act, Words words, Programme programme) : LookPage(read, words, programme)
{
    public Task<IActionResult> OnGet() => LoadLook(it => Input.Version = it.Check.Version);

    public async Task<IActionResult> OnPost() => await Answer(await act.Run(Actor, Id, LookId, Input.Why, Input.Version, Stop), _ => Redirect(Back), Newer);

    private async Task<IActionResult> Newer()
    {
        var now = Input.Version;
        var page = await LoadLook(it => now = it.Check.Version);
        Input.Version = await TakeNewer(LookId, "Input.Version", Input.Version, now);
        return page;
    }
}
