using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Features.Drafts;

namespace BackOnTrack.Features.Assessment;

/// <summary>Decides on an inquiry: accepted, declined or waiting, with reasons.</summary>
public sealed class MakeDecision(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid inquiry, DecisionInput input, CancellationToken stop) => db.Write(actor, Act.DecisionMake, async tx =>
    {
        if (await WholeAssessment.Of(tx, inquiry, stop) is not { Assessment: { } assessment } whole) return Refusal.NotFound;
        if (!assessment.Decide(input, whole.Prepared, actor.Account, tx.Moment()).Accepted(out var decision, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (!decision.TakesEffect(tx, whole, input).Accepted(out _, out refusals)) return Outcome<Guid>.Refused(refusals);
        await tx.SettleReach(assessment.Mentee, Act.DecisionMake, stop);
        await tx.DropDraft(AssessmentForms.Decision, inquiry, stop);
        tx.Did(Act.DecisionMake, assessment.Mentee, decision.Id);
        return decision.Id;
    }, stop);
}
