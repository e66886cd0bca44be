using BackOnTrack.Access;
using BackOnTrack.Domain.Supervision;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Supervision.CorrectTalk;

[Needs(Act.TalkCorrect)]
public sealed class CorrectTalkPage(CorrectTalk correct, OfferCorrection offer) : DeskPage, IHoldsATalk
{
    [FromRoute] public Guid Mentor { get; set; }
    [FromRoute] public Guid Talk { get; set; }
    [BindProperty] public TalkInput Input { get; set; } = new();
    [BindProperty] public List<Guid> Dropped { get; set; } = [];
    [BindProperty] public string? Why { get; set; }
    public TalkToCorrect It { get; private set; } = null!;
    public IReadOnlyList<Debrief> Debriefs => It.Debriefs;
    public bool Corrects => true;
    public string Back => $"/mentors/{Mentor}/talks/{Talk}";

    public async Task<IActionResult> OnGetAsync() => Show(await offer.Run(Actor, Mentor, Talk, Stop), it =>
    {
        It = it;
        Input = new()
        {
            HeldOn = it.Talk.HeldOn, How = it.Talk.How, Topics = [.. it.Note?.Topics ?? []], Words = it.Note?.Words?.Text,
            Debriefs = [.. it.Debriefs.Where(d => d.IsHeld).Select(d => d.Id)],
        };
    });

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Answer(await correct.Run(Actor, Mentor, Talk, Input, Dropped, Why, Stop), _ => Redirect(Back), Same)
        : await Again(Same);

    private async Task<IActionResult> Same() => Show(await offer.Run(Actor, Mentor, Talk, Stop), it => It = it);
}
