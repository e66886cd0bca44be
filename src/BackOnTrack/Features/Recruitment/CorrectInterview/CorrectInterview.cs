using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Recruitment;

/// <summary>The interviewer puts right what was written down wrong, until the application is decided. What stood there stays, with the reason.</summary>
public sealed class CorrectInterview(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, InterviewInput input, string? why, CancellationToken stop) => db.Write(actor, Act.InterviewCorrect, async tx =>
    {
        if (await tx.HeldInterview(id, stop) is not { } found) return Refusal.NotFound;
        var (application, interview, criteria, answers) = found;
        if (!interview.Correct(application, actor.Account, criteria, answers, input.HeldOn, input.Answers, input.Impression, why, tx.Now.Day(), tx.Now).Accepted(out var corrected, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(corrected.Before);
        await tx.SaveChangesAsync(stop); // what stood there makes room for what counts
        tx.AddRange(corrected.Answers);
        tx.Did(Act.InterviewCorrect, null, interview.Id);
        return interview.Id;
    }, stop);
}

/// <summary>What the form shows: the interview as it stands, or why it cannot be put right.</summary>
/// <param name="Interview">Null for one that was not held yet.</param>
public sealed record InterviewToCorrect(ApplicationInterview? Interview, RoleText? Criteria, IReadOnlyList<InterviewAnswer> Answers, Refusal? InTheWay);

public sealed class OfferInterviewCorrection(Database db)
{
    public Task<Outcome<InterviewToCorrect>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<InterviewToCorrect>(actor, Act.InterviewCorrect, async tx =>
    {
        if (!await tx.Applications.AnyAsync(a => a.Id == id, stop)) return Refusal.NotFound;
        tx.Saw(Act.InterviewCorrect, null, id);
        if (await tx.HeldInterview(id, stop) is not { } found) return new InterviewToCorrect(null, null, [], new("Recruitment.Refuse.NoInterview"));
        return new InterviewToCorrect(found.Interview, found.Criteria, found.Answers, found.Interview.InTheWayOfCorrecting(found.Application, actor.Account));
    }, stop);
}

internal static class HeldInterviews
{
    extension(Tx tx)
    {
        /// <summary>An application whose interview was held, with what counts of it, open.</summary>
        public async Task<(Application Application, ApplicationInterview Interview, RoleText Criteria, IReadOnlyList<InterviewAnswer> Answers)?> HeldInterview(Guid id, CancellationToken stop)
        {
            if (await tx.FindApplication(id, stop) is not { } application) return null;
            if (await tx.Interviews.SingleOrDefaultAsync(i => i.Application == id && i.HeldOn != null, stop) is not { } interview) return null;
            var criteria = await tx.RoleTexts.AsNoTracking().SingleAsync(t => t.Id == interview.Criteria, stop);
            var answers = await tx.InterviewAnswers.Where(a => a.Interview == interview.Id && a.Correction == null).OrderBy(a => a.Position).ToListAsync(stop);
            return (application, await tx.Open(interview, stop), criteria, await tx.Open(answers, stop));
        }
    }
}
