using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

/// <summary>A button of the guide. Where a draft is there already, the list shows it.</summary>
[Needs(Act.GuideKeep)]
public sealed class NextGuidePage(NextGuide next) : BotPage
{
    public async Task<IActionResult> OnPostAsync(Guid id) => await Answer(await next.Run(Actor, id, Stop),
        draft => Redirect($"/interviews/guides/{draft}/edit"), () => Task.FromResult<IActionResult>(Redirect("/interviews/guides")));
}
