using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Evaluation;

/// <summary>One line of the ledger: its table, the releases it was looked at with, and whether its proof still holds.</summary>
/// <param name="Holds">Looked at anew from what is stored, without asking any person's data (S10).</param>
public sealed record ReleaseSheet(FigureRelease Release, string Label, FigureSheet? Table, IReadOnlyList<(Guid Id, string Label)> Together, int LookedAt, bool Holds);

public sealed class ReadRelease(Database db, Words words)
{
    public Task<Outcome<ReleaseSheet>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<ReleaseSheet>(actor, Act.FigureReleaseRead, async tx =>
    {
        if (await tx.FigureReleases.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, stop) is not { } release) return Refusal.NotFound;
        var together = await tx.FigureReleases.AsNoTracking().Where(r => release.Together.Contains(r.Id)).OrderBy(r => r.ReleasedAt).ToListAsync(stop);
        var say = await FigureWords.Of(tx, words, stop);
        tx.Saw(Act.FigureReleaseRead, null, release.Id);
        var released = release.State is ReleaseState.Released;
        return new ReleaseSheet(release, release.Label(say, words), released ? FigureSheet.Of(release.Figure(), say, words, Audience.Outside) : null,
            [.. together.Select(r => (r.Id, r.Label(say, words)))], release.Deductions().Count,
            released && Puzzle.FirstGivenAway([.. together.Select(r => r.Figure().Table), release.Figure().Table], Audience.Outside.Least()) is null);
    }, stop);
}
