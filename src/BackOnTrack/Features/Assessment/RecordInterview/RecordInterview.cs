using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Features.Drafts;

namespace BackOnTrack.Features.Assessment;

/// <summary>Writes down a motivation interview.</summary>
public sealed class RecordInterview(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid inquiry, InterviewInput input, CancellationToken stop) => db.Write(actor, Act.AssessmentPrepare, async tx =>
    {
        if (!(await tx.FindOrBegin(inquiry, stop)).Accepted(out var assessment, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (!assessment.Record(input, actor.Account, tx.Moment()).Accepted(out var row, out refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(row);
        await tx.DropDraft(AssessmentForms.Interview, inquiry, stop);
        tx.Did(Act.AssessmentPrepare, assessment.Mentee, row.Id);
        return row.Id;
    }, stop);
}
