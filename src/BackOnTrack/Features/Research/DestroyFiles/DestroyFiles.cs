using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Research;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Research;

/// <summary>Destroys research files whose days are over. Due on or before today and not done, so it may run twice, late, and on two nodes.</summary>
public sealed class DestroyFiles(Database db)
{
    private const int AtOnce = 200;

    public Task<Outcome<int>> Run(CancellationToken stop) => db.Read<int>(Actor.House, Act.ResearchExpire, async tx =>
    {
        var today = tx.Now.Day();
        var due = await tx.ResearchRequests.Where(r => r.State == ResearchState.Ready && r.ReadyUntil < today).OrderBy(r => r.ReadyUntil).Take(AtOnce).ToListAsync(stop);
        var over = due.Where(r => r.Expire(today, tx.Now)).Select(r => r.Id).ToList();
        await tx.ResearchFiles.Where(f => over.Contains(f.Id)).ExecuteDeleteAsync(stop);
        foreach (var id in over) tx.Did(Act.ResearchExpire, null, id);
        if (over.Count == 0) tx.Saw(Act.ResearchExpire, mentee: null);
        return over.Count;
    }, stop);
}
