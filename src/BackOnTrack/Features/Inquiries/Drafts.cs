using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries;
using BackOnTrack.Features.Drafts;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries;

/// <summary>What every section of the form does with the draft.</summary>
internal static class Drafts
{
    extension(Tx tx)
    {
        /// <summary>The author's own inquiry, sent or not; anybody else's is not there.</summary>
        public async Task<Inquiry?> FindOwn(Guid id, CancellationToken stop) =>
            await tx.Inquiries.FindVisible(id, stop) is { } inquiry && inquiry.Author == tx.Actor.Account ? inquiry : null;
    }

    /// <summary>Takes the answers of one section.</summary>
    /// <param name="form">The form they were typed on, where that form keeps drafts.</param>
    public static Task<Outcome<Guid>> Answer(this Database db, Actor actor, Guid id, Func<Inquiry, Outcome<Nothing>> answer, CancellationToken stop, string? form = null, Func<Tx, Task<Refusal?>>? unless = null) =>
        db.Write(actor, Act.InquiryDraft, async tx =>
        {
            if (await tx.FindOwn(id, stop) is not { } draft) return Refusal.NotFound;
            if (unless is not null && await unless(tx) is { } wrong) return wrong;
            if (!answer(draft).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
            if (form is not null) await tx.DropDraft(form, id, stop);
            tx.Did(Act.InquiryDraft, draft.Mentee, draft.Id);
            return draft.Id;
        }, stop);
}
