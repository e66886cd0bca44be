using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;

namespace BackOnTrack.Features.Assessment;

/// <summary>Writes down that a yes is taken back. Nobody is asked why; what rests on it ends with it, and nothing else changes.</summary>
public sealed class WithdrawConsent(Database db, IEnumerable<IRestsOnTheAssessment> rooms)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid inquiry, WithdrawalInput input, CancellationToken stop) => db.Write(actor, Act.ConsentWithdraw, async tx =>
    {
        if (!(await tx.FindOrBegin(inquiry, stop)).Accepted(out var assessment, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (!assessment.Withdraw(input, await tx.ConsentsOf(assessment.Id, stop), actor.Account, tx.Moment()).Accepted(out var row, out refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(row);
        foreach (var room in rooms) await room.Withdrawn(tx, row, stop);
        tx.Did(Act.ConsentWithdraw, assessment.Mentee, row.Id);
        return row.Id;
    }, stop);
}
