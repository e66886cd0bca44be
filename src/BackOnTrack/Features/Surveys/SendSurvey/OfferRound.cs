using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Surveys;

/// <summary>A published version, and the units it can be sent to.</summary>
public sealed record RoundOffer(Survey Survey, IReadOnlyList<Unit> Units);

/// <summary>What the form of a round needs; a draft cannot be sent, so there is no such form for it.</summary>
public sealed class OfferRound(Database db)
{
    public Task<Outcome<RoundOffer>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<RoundOffer>(actor, Act.SurveyRead, async tx =>
    {
        if (await tx.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && s.PublishedAt != null, stop) is not { } survey) return Refusal.NotFound;
        return new RoundOffer(survey, await tx.Set<Unit>().AsNoTracking().OrderBy(u => u.Id).ToListAsync(stop));
    }, stop);
}
