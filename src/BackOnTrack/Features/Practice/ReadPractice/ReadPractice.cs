using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Web;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>A published version without its words, and until when it was in force; null while it is.</summary>
public sealed record VersionLine(Guid Id, int Edition, DateTimeOffset PublishedAt, string PublishedBy, string Changed, DateTimeOffset? Until)
{
    public bool IsInForce(DateOnly day) => PublishedAt.Day() <= day && (Until is not { } end || day < end.Day());
}

/// <summary>A figure in the entry, and how it would read if it were taken over now; null where it is no longer given out.</summary>
public sealed record FigureReading(EvidenceFigure Then, string? Now)
{
    public bool HasChanged => Now != Then.Text;
}

/// <summary>The draft as it stood before a Word form took its place, by whom and when.</summary>
public sealed record BeforeImport(RanEntry Entry, DateTimeOffset At, string By);

/// <summary>Everything about one practice that its pages show.</summary>
public sealed record PracticeSheet(PracticeEntry Practice, IReadOnlyList<EntryFinding> Findings, IReadOnlyList<VersionLine> Versions, IReadOnlyList<FigureReading> Figures, TermLists Lists, IReadOnlyList<BeforeImport> Before)
{
    public VersionLine? InForce(DateOnly day) => Versions.FirstOrDefault(v => v.IsInForce(day));
    public bool MayBePublished => Findings.All(f => !f.IsRule);
}

public sealed class ReadPractice(Database db, IEnumerable<IEvidence> evidence)
{
    /// <summary>As many versions a page lists; nobody publishes that often.</summary>
    private const int MostVersions = 200;

    /// <summary>As many drafts from before an import as a page shows, the newest first.</summary>
    private const int MostBefore = 10;

    public Task<Outcome<PracticeSheet>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<PracticeSheet>(actor, Act.PracticeRead, async tx =>
    {
        var practice = await tx.Practices.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, stop);
        if (practice is null) return Refusal.NotFound;
        var (today, lists) = (tx.Now.Day(), await tx.Lists(tx.Now.Day(), stop));
        var versions = await tx.PracticeVersions.AsNoTracking().Where(v => v.Practice == id).OrderByDescending(v => v.Edition).Take(MostVersions)
            .Select(v => new { v.Id, v.Edition, v.PublishedAt, v.PublishedBy, v.Changed }).ToListAsync(stop);
        var before = await tx.BeforeImports.AsNoTracking().Where(b => b.Practice == id).OrderByDescending(b => b.ReplacedAt).Take(MostBefore).ToListAsync(stop);
        var names = await tx.NamesOf(versions.Select(v => v.PublishedBy).Concat(before.Select(b => b.ReplacedBy)), stop);
        return new PracticeSheet(practice, EntryChecks.Of(practice.Draft, lists, today),
            [.. versions.Select((v, n) => new VersionLine(v.Id, v.Edition, v.PublishedAt, names.GetValueOrDefault(v.PublishedBy, ""), v.Changed, n == 0 ? null : versions[n - 1].PublishedAt))],
            await Readings(tx, practice.Draft, stop), lists,
            [.. before.Select(b => new BeforeImport(b.Entry, b.ReplacedAt, names.GetValueOrDefault(b.ReplacedBy, "")))]);
    }, stop);

    /// <summary>In the entry's language: that is the text to compare. Whoever does not read the ledger is told nothing of how it reads now.</summary>
    private async Task<IReadOnlyList<FigureReading>> Readings(Tx tx, RanEntry entry, CancellationToken stop)
    {
        if (!AccessTable.Allows(Act.FigureReleaseRead, tx.Actor.Hat)) return [.. entry.Figures.Select(f => new FigureReading(f, f.Text))];
        var now = new List<PublishedFigure>();
        foreach (var period in entry.Figures.Select(f => new Period(f.From, f.Until)).Distinct()) now.AddRange(await Languages.Speaking(Languages.Neutral, () => evidence.Of(tx, period, stop)));
        return [.. entry.Figures.Select(f => new FigureReading(f, now.Find(n => n.Id == f.Id && n.From == f.From && n.Until == f.Until)?.Text))];
    }
}
