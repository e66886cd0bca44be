using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;

namespace BackOnTrack.Features.Assessment;

/// <summary>Takes the question back, so that something can be added; the assessor no longer sees the file.</summary>
public sealed class TakeBackRequest(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid inquiry, CancellationToken stop) => db.Write(actor, Act.DecisionAsk, async tx =>
    {
        if (await WholeAssessment.Of(tx, inquiry, stop) is not { Assessment: { } assessment }) return Refusal.NotFound;
        var assessor = assessment.AskedOf;
        if (!assessment.TakeBack().Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        await tx.End(assessor!.Value, Capacity.Assessor, assessment.Mentee, stop);
        tx.Did(Act.DecisionAsk, assessment.Mentee, assessment.Id);
        return assessment.Id;
    }, stop);
}
