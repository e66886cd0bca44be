using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;

namespace BackOnTrack.Features.Assessment;

/// <summary>Asks one assessor to decide, and lets this assessor, and nobody else, see what is prepared.</summary>
public sealed class AskForDecision(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid inquiry, AskInput input, CancellationToken stop) => db.Write(actor, Act.DecisionAsk, async tx =>
    {
        if (await WholeAssessment.Of(tx, inquiry, stop) is not { } whole) return Refusal.NotFound;
        // Nobody has begun to assess: nothing is answered, and the page says so as it does when something is.
        if (whole.Assessment is not { } assessment) return new Refusal("Assessment.Refuse.CriteriaOpen");
        if (input.Assessor is { } chosen && (await tx.Assessors(stop)).All(a => a.Account != chosen))
            return new Refusal("Assessment.Refuse.AssessorMissing", nameof(input.Assessor));
        if (!assessment.AskForDecision(input, whole.Prepared, actor.Account, tx.Moment()).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Give(assessment.AskedOf!.Value, Capacity.Assessor, assessment.Mentee, assessment.Unit, Act.DecisionAsk);
        tx.Did(Act.DecisionAsk, assessment.Mentee, assessment.Id);
        return assessment.Id;
    }, stop);
}
