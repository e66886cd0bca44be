using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>A practice strangers may read.</summary>
public sealed record PublicLine(int Number, string Name, string? Country);

/// <summary>The practices strangers may read, by number.</summary>
public sealed record PublicList(IReadOnlyList<PublicLine> Lines);

/// <summary>What anybody finds: the practices somebody has opened. The house reads it for them.</summary>
public sealed class ReadCollection(Database db)
{
    private const int Most = 100;

    public Task<Outcome<PublicList>> Run(CancellationToken stop) => db.Read<PublicList>(Actor.House, Act.PracticePublic, async tx =>
    {
        var (practices, versions) = (tx.Practices, tx.PracticeVersions);
        var open = await practices.AsNoTracking().Join(versions, p => p.PublicVersion, v => v.Id, (p, v) => new { p.Number, v.Entry }).OrderBy(p => p.Number).Take(Most).ToListAsync(stop);
        return new PublicList([.. open.Select(p => new PublicLine(p.Number, p.Entry.Name ?? "–", p.Entry.EeaCountry ?? p.Entry.OtherCountry))]);
    }, stop);
}
