using BackOnTrack.Access;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.People;

/// <summary>Was it needed? Who opened a file in an emergency, when and why, and what they looked at.</summary>
[Needs(Act.EmergencyReview)]
public sealed class ReviewOpeningPage(ReviewOpening act, ReadOpening read) : BotPage
{
    [FromRoute] public Guid Id { get; set; }
    [BindProperty] public ReviewForm Input { get; set; } = new();
    public OpeningSheet Sheet { get; private set; } = null!;
    public bool MayReview => Sheet.It.ReviewedAt is null && Sheet.It.Account != Actor.Account;

    public async Task<IActionResult> OnGetAsync() => Show(await read.Run(Actor, Id, Stop), sheet => Sheet = sheet);

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await act.Run(Actor, Id, Input, Stop), _ => Redirect($"/emergency-openings/{Id}"), OnGetAsync)
        : await Again(OnGetAsync);
}
