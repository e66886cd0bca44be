using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;

namespace BackOnTrack.Features.Assessment;

/// <summary>Writes down a yes or a no to one purpose.</summary>
public sealed class RecordConsent(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid inquiry, ConsentInput input, CancellationToken stop) => db.Write(actor, Act.ConsentRecord, async tx =>
    {
        if (!(await tx.FindOrBegin(inquiry, stop)).Accepted(out var assessment, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (!assessment.Ask(input, await tx.ConsentsOf(assessment.Id, stop), actor.Account, tx.Moment()).Accepted(out var row, out refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(row);
        tx.Did(Act.ConsentRecord, assessment.Mentee, row.Id);
        return row.Id;
    }, stop);
}
