using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>An entry on its way out of the house. Its file is described in docs/ran-entry.schema.json.</summary>
/// <param name="Edition">The version, or null for a draft.</param>
public sealed record ExportedEntry(string Form, int Practice, int? Edition, DateTimeOffset? PublishedAt, RanEntry Entry)
{
    /// <summary>The name of the format; a change that breaks readers gets another number.</summary>
    public const string FormOfToday = "ran-collection-entry/1";
}

/// <summary>Hands out the draft of a practice, or a version: it goes to somebody else, so it is written down as given away.</summary>
public sealed class ExportEntry(Database db)
{
    /// <param name="id">A version's id, or a practice's for its draft.</param>
    public Task<Outcome<ExportedEntry>> Run(Actor actor, Guid id, bool isVersion, CancellationToken stop) => db.Read<ExportedEntry>(actor, Act.PracticeExport, async tx =>
    {
        var version = isVersion ? await tx.PracticeVersions.AsNoTracking().SingleOrDefaultAsync(v => v.Id == id, stop) : null;
        if (isVersion && version is null) return Refusal.NotFound;
        var about = version?.Practice ?? id;
        var practice = await tx.Practices.AsNoTracking().SingleOrDefaultAsync(p => p.Id == about, stop);
        if (practice is null) return Refusal.NotFound;
        tx.Saw(Act.PracticeExport, null, id);
        return new ExportedEntry(ExportedEntry.FormOfToday, practice.Number, version?.Edition, version?.PublishedAt, version?.Entry ?? practice.Draft);
    }, stop);
}
