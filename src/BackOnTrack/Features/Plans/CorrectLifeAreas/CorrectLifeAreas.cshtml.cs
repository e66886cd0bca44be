using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>A sheet was typed in wrongly, or came after all.</summary>
[Needs(Act.LifeAreaCorrect)]
public sealed class CorrectLifeAreasPage(ReadLifeAreas read, CorrectLifeAreas act, Words words, Programme programme) : LookPage(read, words, programme)
{
    public Task<IActionResult> OnGet() => LoadLook(Input.Take);

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await act.Run(Actor, Id, LookId, Input.Says(), Input.Why, Input.Version, Stop), _ => Redirect(Back), Newer)
        : await Again(() => LoadLook());

    private async Task<IActionResult> Newer()
    {
        var theirs = new LifeForm { Why = Input.Why, Code = Input.Code };
        var page = await LoadLook(theirs.Take);
        Input.Version = await TakeNewer(LookId, "Input.Version", Input.Version, theirs.Version, theirs, Input);
        return page;
    }
}
