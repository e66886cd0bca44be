using BackOnTrack.Access;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Supervision.HoldGroup;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.CorrectGroup;

[Needs(Act.GroupSessionCorrect)]
public sealed class CorrectGroupPage(CorrectGroup correct, OfferGroupCorrection offer) : DeskPage
{
    public const string Back = "/supervision/groups";

    [FromRoute] public Guid Group { get; set; }
    [BindProperty] public GroupInput Input { get; set; } = new();
    [BindProperty] public bool GroupNotHeld { get; set; }
    [BindProperty] public string? Why { get; set; }
    public GroupToCorrect It { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => Show(await offer.Run(Actor, Group, Stop), it =>
    {
        It = it;
        Input = new() { HeldOn = it.HeldOn, Mentors = [.. it.TookPart], Themes = it.Themes };
    });

    public async Task<IActionResult> OnPostAsync() => GroupNotHeld || ModelState.IsValid
        ? await Answer(await correct.Run(Actor, Group, Input, GroupNotHeld, Why, Stop), _ => Redirect(Back), Same)
        : await Again(Same);

    private async Task<IActionResult> Same() => Show(await offer.Run(Actor, Group, Stop), it => It = it);
}
