using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Research;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Research;

/// <summary>Takes a file back: it is destroyed here in the same instant, and whoever has it must delete it within days. It cannot be undone.</summary>
public sealed class RecallFile(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, RecallReason? because, CancellationToken stop) => db.Write(actor, Act.ResearchRecall, async tx =>
    {
        if (await tx.ResearchRequests.SingleOrDefaultAsync(r => r.Id == id, stop) is not { } request) return Refusal.NotFound;
        if (!request.Recall(because, tx.Now.Day(), tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        await tx.ResearchFiles.Where(f => f.Id == id).ExecuteDeleteAsync(stop);
        tx.Did(Act.ResearchRecall, null, id);
        return id;
    }, stop);
}
