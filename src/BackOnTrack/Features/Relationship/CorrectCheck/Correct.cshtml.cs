using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Relationship;

/// <summary>A sheet was typed in wrongly, or came after all.</summary>
[Needs(Act.RelationshipCorrect)]
public sealed class CorrectPage(ReadRelationship read, CorrectCheck act, Words words) : CheckPage(read, words)
{
    public Task<IActionResult> OnGet() => LoadCheck(it => Input.Take(it.Now.Check.Date, it.Now.Check.Occasion, it.Now.Answers.Select(a => (a.Item, a.Level)), it.Now.Check.Version));

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await act.Run(Actor, Id, CheckId, Input.Says(), Input.Why, Input.Version, Stop), _ => Redirect(Back), () => LoadCheck())
        : await Again(() => LoadCheck());
}
