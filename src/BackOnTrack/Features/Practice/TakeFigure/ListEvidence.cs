using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>The figures a year has to give, and those the entry has taken over already.</summary>
public sealed record EvidenceSheet(PracticeEntry Practice, int Year, IReadOnlyList<PublishedFigure> Offered)
{
    public bool IsTaken(PublishedFigure figure) => Practice.Draft.Figures.Exists(f => f.Id == figure.Id && f.From == figure.From);
}

public sealed class ListEvidence(Database db, IEnumerable<IEvidence> evidence)
{
    public Task<Outcome<EvidenceSheet>> Run(Actor actor, Guid id, int? year, CancellationToken stop) => db.Read<EvidenceSheet>(actor, Act.PracticeRead, async tx =>
    {
        var practice = await tx.Practices.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, stop);
        if (practice is null) return Refusal.NotFound;
        var last = tx.Now.Day().Year - 1;
        var asked = year is { } y && y <= last && y > last - Evidence.Years ? y : last;
        // In the entry's own language: what is shown here is what is taken over.
        return new EvidenceSheet(practice, asked, await Languages.Speaking(Languages.Neutral, () => evidence.Of(tx, asked, stop)));
    }, stop);
}
