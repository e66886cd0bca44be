using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Relationship;

/// <summary>A sheet was typed in wrongly, or came after all.</summary>
[Needs(Act.RelationshipCorrect)]
public sealed class CorrectPage(ReadRelationship read, CorrectCheck act, Words words) : CheckPage(read, words)
{
    public Task<IActionResult> OnGet() => LoadCheck(it => Take(Input, it));

    public async Task<IActionResult> OnPost() => ModelState.IsValid
        ? await Answer(await act.Run(Actor, Id, CheckId, Input.Says(), Input.Why, Input.Version, Stop), _ => Redirect(Back), Newer)
        : await Again(() => LoadCheck());

    private async Task<IActionResult> Newer()
    {
        var theirs = new SheetForm { Why = Input.Why, Code = Input.Code };
        var page = await LoadCheck(it => Take(theirs, it));
        Input.Version = await TakeNewer(CheckId, "Input.Version", Input.Version, theirs.Version, theirs, Input);
        return page;
    }

    private static void Take(SheetForm form, CheckSheet it) => form.Take(it.Now.Check.Date, it.Now.Check.Occasion, it.Now.Answers.Select(a => (a.Item, a.Level)), it.Now.Check.Version);
}
