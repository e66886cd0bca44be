using BackOnTrack.Access;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Features.Inquiries.ReadDraft;
using BackOnTrack.Web;
using Microsoft.AspNetCore.Mvc;

namespace BackOnTrack.Features.Inquiries.Continue;

/// <summary>
/// Leads on from wherever one is: to the first unanswered question, to the check of the answers, or, when the inquiry is
/// one already sent, to that one, saying that no second was made.
/// </summary>
[Needs(Act.InquiryDraft)]
public sealed class ContinuePage(ReadDraft.ReadDraft read, FindSent sent) : BotPage
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if ((await read.Run(Actor, id, Stop)).Accepted(out var draft, out _) && draft.Inquiry.State is InquiryState.Draft)
            return Redirect(Sections.FirstUnanswered(draft.Inquiry) is { } open ? $"/inquiries/{id}/{ReadDraftPage.PathOf(open)}" : $"/inquiries/{id}/check");
        if (!(await sent.Run(Actor, id, Stop)).Accepted(out _, out _)) return NotFound();
        return Redirect(Actor.Hat is Role.Referrer ? $"/inquiries/{id}/sent?known=true" : $"/inquiries/{id}?known=true");
    }
}
