using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Recruitment;

public sealed class InterviewInput
{
    public DateOnly? HeldOn { get; set; }
    public List<VerdictInput> Answers { get; set; } = [];
    public string? Impression { get; set; }

    /// <summary>The version of the criteria that the answers belong to.</summary>
    public Guid? Criteria { get; set; }
}

/// <summary>A page with the questions of an interview: written down the first time, or put right.</summary>
public interface IHoldsAnInterview
{
    InterviewInput Input { get; }
    RoleText? Criteria { get; }
}

/// <summary>The interviewer writes down what the interview showed of each criterion.</summary>
public sealed class RecordInterview(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, InterviewInput input, CancellationToken stop) => db.Write(actor, Act.InterviewRecord, async tx =>
    {
        var application = await tx.FindApplication(id, stop);
        if (application is null) return Refusal.NotFound;
        var interview = await tx.Interviews.SingleOrDefaultAsync(i => i.Application == id, stop);
        if (interview is null) return new Refusal("Recruitment.Refuse.NotInterviewer");
        var criteria = await tx.RoleTexts.AsNoTracking().SingleOrDefaultAsync(t => t.Id == input.Criteria, stop);
        if (!interview.Record(application, actor.Account, criteria, input.HeldOn, input.Answers, input.Impression, tx.Now.Day()).Accepted(out var answers, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.AddRange(answers);
        tx.Did(Act.InterviewRecord, null, interview.Id);
        return interview.Id;
    }, stop);
}

/// <summary>What the form asks about: the criteria in force, and whether it is the reader who is asked.</summary>
public sealed record InterviewForm(RoleText? Criteria, bool IsMine, bool IsHeld);

public sealed class ReadInterviewForm(Database db)
{
    /// <param name="criteria">The version a form began with: its lines stay beside what was typed.</param>
    public Task<Outcome<InterviewForm>> Run(Actor actor, Guid id, Guid? criteria, CancellationToken stop) => db.Read<InterviewForm>(actor, Act.InterviewRecord, async tx =>
    {
        if (!await tx.Applications.AnyAsync(a => a.Id == id, stop)) return Refusal.NotFound;
        var interview = await tx.Interviews.AsNoTracking().SingleOrDefaultAsync(i => i.Application == id, stop);
        var begun = await tx.RoleTexts.AsNoTracking().SingleOrDefaultAsync(t => t.Id == criteria && t.Kind == RoleTextKind.Criteria, stop);
        tx.Saw(Act.InterviewRecord, null, id);
        return new InterviewForm(begun ?? await tx.InForce(RoleTextKind.Criteria, stop), interview?.Interviewer == actor.Account, interview?.IsHeld ?? false);
    }, stop);
}
