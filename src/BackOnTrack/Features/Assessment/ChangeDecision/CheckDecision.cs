using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;

namespace BackOnTrack.Features.Assessment;

/// <summary>Asks whether a change of decision would be accepted, for the page where the answers are checked. Changes nothing.</summary>
public sealed class CheckDecision(Database db)
{
    public Task<Outcome<DecisionOutcome>> Run(Actor actor, Guid inquiry, Guid seen, DecisionInput input, CancellationToken stop) => db.Read<DecisionOutcome>(actor, Act.DecisionChange, async tx =>
    {
        var asked = await ChangeDecision.Revise(tx, actor, inquiry, seen, input, stop);
        tx.ChangeTracker.Clear();
        if (!asked.Accepted(out var decision, out var refusals)) return Outcome<DecisionOutcome>.Refused(refusals);
        tx.Saw(Act.DecisionChange, decision.Mentee);
        return decision.Outcome;
    }, stop);
}
