using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Interviews;

/// <summary>A button of the guide. What was refused had happened already, and the guide says so.</summary>
[Needs(Act.GuideKeep)]
public sealed class PublishGuidePage(PublishGuide publish) : BotPage
{
    [BindProperty] public uint Seen { get; set; }

    public async Task<IActionResult> OnPostAsync(Guid id) => await Answer(await publish.Run(Actor, id, Seen, Stop),
        _ => Redirect($"/interviews/guides/{id}"), () => Task.FromResult<IActionResult>(Redirect($"/interviews/guides/{id}")));
}
