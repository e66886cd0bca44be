using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Drafts;

/// <summary>Throws away what has waited too long. Due on or before now, safe to run twice, late, and on two nodes.</summary>
public sealed class SweepDrafts(Database db)
{
    public Task<Outcome<int>> Run(CancellationToken stop) => db.Read(Actor.House, Act.DraftKeep, async tx =>
    {
        var mentees = await tx.Drafts.Where(d => d.ExpiresAt <= tx.Now).Select(d => d.Mentee).ToListAsync(stop);
        tx.SawMany(Act.DraftKeep, mentees);
        var swept = mentees.Count == 0 ? 0 : await tx.Drafts.Where(d => d.ExpiresAt <= tx.Now).ExecuteDeleteAsync(stop);
        return (Outcome<int>)swept;
    }, stop);
}
