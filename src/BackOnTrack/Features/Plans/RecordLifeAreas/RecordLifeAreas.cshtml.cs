using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>A sheet about the areas of life has come back.</summary>
[Needs(Act.LifeAreaRecord)]
public sealed class RecordLifeAreasPage(ReadLifeAreas read, RecordLifeAreas act, Words words, Programme programme) : LifePage(read, words, programme)
{
    public async Task<IActionResult> OnGet() => await Load(life => Input.Occasion = life.Next?.Occasion);

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await act.Run(Actor, Id, Input.Says(), Stop), _ => Redirect(Back), () => Load())
        : await Again(() => Load());
}
