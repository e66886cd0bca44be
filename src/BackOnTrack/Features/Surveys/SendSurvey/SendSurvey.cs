using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Surveys;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Surveys;

/// <summary>Makes a round of a published version. The house asks those it is for on its first day, as they are on that day.</summary>
public sealed class SendSurvey(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, SurveyRoundInput input, CancellationToken stop) => db.Write(actor, Act.SurveySend, async tx =>
    {
        if (await tx.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, stop) is not { } survey) return Refusal.NotFound;
        if (input.Unit is { } unit && !await tx.Set<Unit>().AnyAsync(u => u.Id == unit, stop)) return new Refusal("Surveys.Refuse.NoSuchUnit", "Unit");
        if (!SurveyRound.Send(survey, input, tx.Now.Day(), actor.Account, tx.Now).Accepted(out var round, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(round);
        await tx.SaveChangesAsync(stop);
        tx.Did(Act.SurveySend, null, round.Id);
        return round.Id;
    }, stop);
}
