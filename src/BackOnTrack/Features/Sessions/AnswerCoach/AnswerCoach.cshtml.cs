using BackOnTrack.Access;
using BackOnTrack.Features.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Sessions;

/// <summary>The coach's question about a session, and the mentor's answer.</summary>
[Needs(Act.CoachAnswer)]
public sealed class AnswerCoachPage(AnswerCoach act, OfferAnswer offer) : DraftedPage
{
    [FromRoute] public Guid Mentorship { get; set; }
    [FromRoute] public Guid Session { get; set; }
    [BindProperty] public string? Reply { get; set; }
    public AskedByCoach It { get; private set; } = null!;
    public override string DraftAddress => DraftPlace.At(It.Session.Mentee, AnswerCoach.Form, Session);

    public async Task<IActionResult> OnGet()
    {
        var page = await Same();
        Restore(It?.Typed);
        return page;
    }

    public async Task<IActionResult> OnPost() => await Answer(await act.Run(Actor, Mentorship, Session, Reply, Stop), _ => Redirect($"/mentorships/{Mentorship}/sessions/{Session}"), Same);

    private async Task<IActionResult> Same() => Show(await offer.Run(Actor, Mentorship, Session, Stop), it => It = it);
}
