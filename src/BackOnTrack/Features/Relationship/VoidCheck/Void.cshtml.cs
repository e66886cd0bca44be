using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Relationship;

/// <summary>It was somebody else's sheet, or none: it stands alone on its page because it cannot be undone.</summary>
[Needs(Act.RelationshipCorrect)]
public sealed class VoidPage(ReadRelationship read, VoidCheck act, Words words) : CheckPage(read, words)
{
    public Task<IActionResult> OnGet() => LoadCheck(it => Input.Version = it.Now.Check.Version);

    public async Task<IActionResult> OnPost() => await Answer(await act.Run(Actor, Id, CheckId, Input.Why, Input.Version, Stop), _ => Redirect(Back), Newer);

    private async Task<IActionResult> Newer()
    {
        var now = Input.Version;
        var page = await LoadCheck(it => now = it.Now.Check.Version);
        Input.Version = await TakeNewer(CheckId, "Input.Version", Input.Version, now);
        return page;
    }
}
