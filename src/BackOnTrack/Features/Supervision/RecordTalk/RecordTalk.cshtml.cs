using BackOnTrack.Access;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.RecordTalk;

[Needs(Act.TalkRecord)]
public sealed class RecordTalkPage(RecordTalk record, OfferTalk offer, TimeProvider clock) : DraftedPage, IHoldsATalk
{
    [FromRoute] public Guid Mentor { get; set; }
    [BindProperty] public TalkInput Input { get; set; } = new();
    public TalkOffer Offer { get; private set; } = null!;
    public IReadOnlyList<Debrief> Debriefs => Offer.Debriefs;
    public bool Corrects => false;
    public override string DraftAddress => $"/mentors/{Mentor}/talks/new/draft";

    public async Task<IActionResult> OnGetAsync(Guid? debrief)
    {
        Input.HeldOn = clock.Today();
        if (debrief is { } one) Input.Debriefs.Add(one);
        var page = await Same();
        Restore(Offer?.Typed);
        return page;
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await record.Run(Actor, Mentor, Input, Stop), talk => Redirect($"/mentors/{Mentor}/talks/{talk}"), Same)
        : await Again(Same);

    private async Task<IActionResult> Same() => Show(await offer.Run(Actor, Mentor, Stop), it => Offer = it);
}
