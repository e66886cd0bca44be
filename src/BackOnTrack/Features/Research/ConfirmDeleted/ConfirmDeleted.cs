using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Research;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Research;

/// <summary>Writes down that the recipient has deleted what it had, and how that is known. Until then it stands on the start page of those who look after it.</summary>
public sealed class ConfirmDeleted(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, DateOnly? on, DeletionProof? proof, CancellationToken stop) => db.Write(actor, Act.ResearchConfirm, async tx =>
    {
        if (await tx.ResearchRequests.SingleOrDefaultAsync(r => r.Id == id, stop) is not { } request) return Refusal.NotFound;
        if (!request.Confirm(on, proof, actor.Account, tx.Now.Day()).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.ResearchConfirm, null, id);
        return id;
    }, stop);
}
