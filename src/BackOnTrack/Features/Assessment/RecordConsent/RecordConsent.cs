using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;

namespace BackOnTrack.Features.Assessment;

/// <summary>Writes down a yes or a no to one purpose. A no in a later assessment ends what an earlier yes carried.</summary>
public sealed class RecordConsent(Database db, IEnumerable<IRestsOnTheAssessment> rooms)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid inquiry, ConsentInput input, CancellationToken stop) => db.Write(actor, Act.ConsentRecord, async tx =>
    {
        if (!(await tx.FindOrBegin(inquiry, stop)).Accepted(out var assessment, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (!assessment.Ask(input, await tx.ConsentsOf(assessment.Id, stop), actor.Account, tx.Moment()).Accepted(out var row, out refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(row);
        if (ConsentMoves.IsNo(row.Word)) foreach (var room in rooms) await room.Withdrawn(tx, row, stop);
        tx.Did(Act.ConsentRecord, assessment.Mentee, row.Id);
        return row.Id;
    }, stop);
}
