using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;

namespace BackOnTrack.Features.Assessment;

/// <summary>Writes down that the information sheet was handed over, when and in which language.</summary>
public sealed class HandOverSheet(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid inquiry, InformationSheetInput input, CancellationToken stop) => db.Write(actor, Act.AssessmentPrepare, async tx =>
    {
        if (!(await tx.FindOrBegin(inquiry, stop)).Accepted(out var assessment, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (!assessment.HandOver(input, actor.Account, tx.Moment()).Accepted(out var row, out refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(row);
        tx.Did(Act.AssessmentPrepare, assessment.Mentee, row.Id);
        return row.Id;
    }, stop);
}
