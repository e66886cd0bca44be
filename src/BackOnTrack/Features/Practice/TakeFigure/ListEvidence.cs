using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Evaluation;
using BackOnTrack.Domain.Practice;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Practice;

/// <summary>The figures a period has to give, and those the entry has taken over already.</summary>
/// <param name="Period">The one shown; null where there is none yet.</param>
/// <param name="Periods">Those there are figures of, the newest first.</param>
public sealed record EvidenceSheet(PracticeEntry Practice, Period? Period, IReadOnlyList<Period> Periods, IReadOnlyList<PublishedFigure> Offered)
{
    public bool IsTaken(PublishedFigure figure) => Practice.Draft.Figures.Exists(f => f.Id == figure.Id && f.From == figure.From && f.Until == figure.Until);
}

public sealed class ListEvidence(Database db, IEnumerable<IEvidence> evidence)
{
    public Task<Outcome<EvidenceSheet>> Run(Actor actor, Guid id, string? period, CancellationToken stop) => db.Read<EvidenceSheet>(actor, Act.PracticeRead, async tx =>
    {
        var practice = await tx.Practices.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, stop);
        if (practice is null) return Refusal.NotFound;
        var periods = await evidence.Periods(tx, stop);
        if ((periods.FirstOrDefault(p => p.Code == period) ?? (periods.Count > 0 ? periods[0] : null)) is not { } asked) return new EvidenceSheet(practice, null, [], []);
        // In the entry's own language: what is shown here is what is taken over.
        return new EvidenceSheet(practice, asked, periods, await Languages.Speaking(Languages.Neutral, () => evidence.Of(tx, asked, stop)));
    }, stop);
}
