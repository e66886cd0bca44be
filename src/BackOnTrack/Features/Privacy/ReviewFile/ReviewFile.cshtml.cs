using BackOnTrack.Access;
using BackOnTrack.Domain.Privacy;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Privacy;

[Needs(Act.KeepingReview)]
public sealed class ReviewFilePage(ReviewFile review, OfferReview offer) : BotPage
{
    [BindProperty] public ReviewInput Input { get; set; } = new();
    public FileKeeping Offer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var page = Show(await offer.Run(Actor, id, Stop), o => Offer = o);
        if (Offer is not null && Input.Version == 0) Input.Version = Offer.Version;
        return page;
    }

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await review.Run(Actor, id, Input, Stop), _ => Redirect("/keeping"), () => Newer(id))
        : await Again(() => OnGetAsync(id));

    /// <summary>Somebody was faster: what they decided stands under the form, and the next sending is about that.</summary>
    private async Task<IActionResult> Newer(Guid id)
    {
        var page = await OnGetAsync(id);
        if (Offer is null) return page;
        var last = Offer.Before.Count > 0 ? Offer.Before[0] : null;
        var theirs = new ReviewInput { Outcome = last?.Outcome, Ground = last?.Ground, NextReview = Offer.Kept.ReviewDue, Words = last?.Words?.Text };
        Input.Version = await TakeNewer(last?.Id ?? id, "Input.Version", Input.Version, Offer.Version, theirs, Input);
        return page;
    }
}
