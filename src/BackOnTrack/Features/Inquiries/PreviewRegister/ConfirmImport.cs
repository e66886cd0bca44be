using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Inquiries.Register;
using BackOnTrack.Features.Inquiries.RunImport;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Inquiries.PreviewRegister;

/// <summary>Lets an import run; the rows are taken in the background, by the same person's right.</summary>
public sealed class ConfirmImport(Database db, ImportBell bell)
{
    public async Task<Outcome<Guid>> Run(Actor actor, Guid id, CancellationToken stop)
    {
        var confirmed = await db.Write(actor, Act.RegisterImport, async tx =>
        {
            if (await tx.Set<RegisterImport>().SingleOrDefaultAsync(i => i.Id == id, stop) is not { } import) return Refusal.NotFound;
            if (import.State is not (ImportState.Confirmed or ImportState.Done) && !import.Confirm().Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
            tx.Did(Act.RegisterImport, mentee: null, id);
            return id;
        }, stop);
        if (confirmed.Accepted(out _, out _)) bell.Ring(id);
        return confirmed;
    }
}
