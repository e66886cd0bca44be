using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Plans;

/// <summary>How the mentor sees the mentee's life, if the mentor wants to say it.</summary>
[Needs(Act.LifeAreaSecondView)]
public sealed class AddSecondViewPage(ReadLifeAreas read, AddSecondView act, Words words, Programme programme, TimeProvider clock) : LifePage(read, words, programme)
{
    public async Task<IActionResult> OnGet()
    {
        Input.Date = clock.Today();
        return await Load(life => Input.Occasion = life.Next?.Occasion);
    }

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await act.Run(Actor, Id, Input.Says(), Stop), _ => Redirect(Back), () => Load())
        : await Again(() => Load());
}
