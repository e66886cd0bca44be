using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Interviews;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Interviews;

/// <summary>Begins a guide: its first version, as a draft.</summary>
public sealed class BeginGuide(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, GuideInput input, CancellationToken stop) => db.Write(actor, Act.GuideKeep, async tx =>
    {
        if (!InterviewGuide.Begin(input, [.. Languages.Codes], actor.Account, tx.Now).Accepted(out var guide, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(guide);
        await tx.SaveChangesAsync(stop);
        tx.Did(Act.GuideKeep, null, guide.Id);
        return guide.Id;
    }, stop);
}

/// <summary>Writes a draft over.</summary>
public sealed class WriteGuide(Database db)
{
    /// <param name="seen">Which save the form showed.</param>
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, GuideInput input, uint seen, CancellationToken stop) => db.Write(actor, Act.GuideKeep, async tx =>
    {
        if (await tx.Guides.SingleOrDefaultAsync(g => g.Id == id, stop) is not { } guide) return Refusal.NotFound;
        if (guide.Version != seen) return Refusal.Conflict;
        if (!guide.Write(input, [.. Languages.Codes], actor.Account, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.GuideKeep, null, id);
        return id;
    }, stop);
}
