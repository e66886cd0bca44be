using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Assessment;
using BackOnTrack.Features.Drafts;

namespace BackOnTrack.Features.Assessment;

/// <summary>Answers one criterion of the target group, with a reason and a source.</summary>
public sealed class AnswerCriterion(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid inquiry, CriterionInput input, CancellationToken stop) => db.Write(actor, Act.AssessmentPrepare, async tx =>
    {
        if (input.Criterion is not { } asked || !tx.Programme.TargetGroup.Criteria.Contains(asked)) return Refusal.NotFound;
        if (!(await tx.FindOrBegin(inquiry, stop)).Accepted(out var assessment, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (!assessment.Answer(input, actor.Account, tx.Moment()).Accepted(out var row, out refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(row);
        await tx.DropDraft(AssessmentForms.Of(asked), inquiry, stop);
        tx.Did(Act.AssessmentPrepare, assessment.Mentee, row.Id);
        return row.Id;
    }, stop);
}
