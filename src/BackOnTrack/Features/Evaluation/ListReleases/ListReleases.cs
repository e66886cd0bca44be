using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Evaluation;

/// <summary>A page of the ledger.</summary>
public sealed record LedgerPage(IReadOnlyList<(FigureRelease Release, string Label)> Lines, int Page, int Pages);

/// <summary>What went outside, and what was refused: the newest first.</summary>
public sealed class ListReleases(Database db, Words words)
{
    public const int PageSize = 50;

    public Task<Outcome<LedgerPage>> Run(Actor actor, int page, CancellationToken stop) => db.Read<LedgerPage>(actor, Act.FigureReleaseRead, async tx =>
    {
        var releases = tx.FigureReleases.AsNoTracking();
        var pages = Math.Max(1, (await releases.CountAsync(stop) + PageSize - 1) / PageSize);
        var at = Math.Clamp(page, 1, pages);
        var lines = await releases.OrderByDescending(r => r.ReleasedAt).ThenByDescending(r => r.Id).Skip((at - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        var say = await FigureWords.Of(tx, words, stop);
        tx.Saw(Act.FigureReleaseRead, null);
        return new LedgerPage([.. lines.Select(r => (r, r.Label(say, words)))], at, pages);
    }, stop);
}
