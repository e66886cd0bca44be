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
        ? await Answer(await act.Run(Actor, Id, LookId, Input.Says(), Input.Why, Input.Version, Stop), _ => Redirect(Back), () => LoadLook())
        : await Again(() => LoadLook());
}
