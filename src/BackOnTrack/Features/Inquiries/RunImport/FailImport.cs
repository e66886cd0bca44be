using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries.Register;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.RunImport;

/// <summary>Says that an import broke: nothing of it was taken, and it can be confirmed again.</summary>
public sealed class FailImport(Database db)
{
    public Task<Outcome<Guid>> Run(Guid id, CancellationToken stop) => db.Write(Actor.House, Act.RegisterImport, async tx =>
    {
        if (await tx.Set<RegisterImport>().SingleOrDefaultAsync(i => i.Id == id && i.State == ImportState.Confirmed, stop) is not { } import) return Refusal.NotFound;
        import.Fail(tx.Now);
        tx.Did(Act.RegisterImport, mentee: null, id);
        return id;
    }, stop);
}
