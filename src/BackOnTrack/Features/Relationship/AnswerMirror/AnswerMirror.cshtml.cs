using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Relationship;

/// <summary>The same five, turned round, answered by the mentor alone.</summary>
[Needs(Act.MirrorAnswer)]
public sealed class AnswerMirrorPage(ReadMirror read, AnswerMirror act, TimeProvider clock, Words words) : MirrorPage(read, words)
{
    public async Task<IActionResult> OnGet()
    {
        Input.Date = clock.Today();
        return await Load(overview => Input.Occasion = overview.Due?.Occasion);
    }

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await act.Run(Actor, Id, Input.Says(), Stop), _ => Redirect(Back), () => Load())
        : await Again(() => Load());
}
