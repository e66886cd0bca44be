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

    public async Task<IActionResult> OnGetAsync(Guid id) => Show(await offer.Run(Actor, id, Stop), o =>
    {
        Offer = o;
        // Somebody was faster: what they decided stands above the form, and the next sending is about that.
        if (Input.Seen != o.ReviewDue) ModelState.Remove("Input.Seen");
        Input.Seen = o.ReviewDue;
    });

    public async Task<IActionResult> OnPostAsync(Guid id) => ModelState.IsValid
        ? await Answer(await review.Run(Actor, id, Input, Stop), _ => Redirect("/keeping"), () => OnGetAsync(id))
        : await Again(() => OnGetAsync(id));
}
