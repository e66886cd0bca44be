using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

/// <summary>A button of the coding; why it cannot be begun stands on that page.</summary>
[Needs(Act.PassageCode)]
public sealed class BeginCodingPage(BeginCoding begin) : BotPage
{
    public async Task<IActionResult> OnPostAsync(Guid id) => await Answer(await begin.Run(Actor, id, Stop),
        _ => Redirect($"/interviews/{id}/coding"), () => Task.FromResult<IActionResult>(Redirect($"/interviews/{id}/coding")));
}
