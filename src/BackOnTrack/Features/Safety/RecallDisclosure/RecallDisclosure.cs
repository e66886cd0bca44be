using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Safety;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Safety;

/// <summary>Takes a disclosure back: the copy's address leads nowhere in the same instant, and the recipient is to be told.</summary>
public sealed class RecallDisclosure(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid id, RecallCause? cause, CancellationToken stop) => db.Write(actor, Act.DisclosureRecall, async tx =>
    {
        if (await tx.Disclosures.SingleOrDefaultAsync(d => d.Id == id && d.Mentorship == mentorship, stop) is not { } it) return Refusal.NotFound;
        if (!it.Recall(cause, actor.Account, tx.Now).Accepted(out var notice, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(notice);
        tx.Did(Act.DisclosureRecall, it.Mentee, id);
        return id;
    }, stop);
}
