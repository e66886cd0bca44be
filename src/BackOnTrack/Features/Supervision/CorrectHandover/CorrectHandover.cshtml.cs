using BackOnTrack.Access;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.CorrectHandover;

[Needs(Act.CoachHandoverWrite)]
public sealed class CorrectHandoverPage(CorrectHandover correct, OfferHandoverCorrection offer) : DeskPage
{
    [FromRoute] public Guid Mentor { get; set; }
    [FromRoute] public Guid Handover { get; set; }
    [BindProperty] public string? Words { get; set; }
    public SummaryToCorrect It { get; private set; } = null!;
    public string Back => $"/mentors/{Mentor}/coach-handover";

    public async Task<IActionResult> OnGetAsync() => Show(await offer.Run(Actor, Mentor, Handover, Stop), it => (It, Words) = (it, it.InTheWay is null ? it.Summary.Words.Text : null));

    public async Task<IActionResult> OnPostAsync() => await Answer(await correct.Run(Actor, Mentor, Handover, Words, Stop), _ => Redirect(Back),
        async () => Show(await offer.Run(Actor, Mentor, Handover, Stop), it => It = it));
}
