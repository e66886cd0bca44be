using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Recruitment;

/// <summary>
/// Says who holds the interview: a coach or a coordinator, who will not decide then. A coach reaches the application from
/// now on, and nobody who held the task before does any longer.
/// </summary>
public sealed class AskInterview(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, Guid? interviewer, CancellationToken stop) => db.Write(actor, Act.InterviewAsk, async tx =>
    {
        var application = await tx.FindApplication(id, stop);
        if (application is null) return Refusal.NotFound;
        if (interviewer is not null && (await tx.Interviewers(application.Unit, stop)).All(c => c.Id != interviewer)) return new Refusal("Recruitment.Refuse.Interviewer", "Interviewer");
        var interview = await tx.Interviews.SingleOrDefaultAsync(i => i.Application == id, stop);
        var before = interview?.Interviewer;
        if (interview is null)
        {
            if (!ApplicationInterview.Ask(application, interviewer, tx.Now).Accepted(out interview, out var wrong)) return Outcome<Guid>.Refused(wrong);
            tx.Add(interview);
        }
        else if (!interview.HandTo(application, interviewer, tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        if (before is { } earlier) await tx.End(earlier, Capacity.Coach, id, stop);
        tx.Give(interview.Interviewer, Capacity.Coach, id, application.Unit, Act.InterviewAsk);
        tx.Did(Act.InterviewAsk, null, interview.Id);
        return interview.Id;
    }, stop);
}

/// <summary>Who could hold the interview, and who holds it as things stand.</summary>
public sealed record InterviewerOffer(IReadOnlyList<Colleague> Colleagues, Guid? Interviewer);

public sealed class OfferInterviewers(Database db)
{
    public Task<Outcome<InterviewerOffer>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<InterviewerOffer>(actor, Act.InterviewAsk, async tx =>
    {
        var application = await tx.Applications.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, stop);
        if (application is null) return Refusal.NotFound;
        tx.Saw(Act.InterviewAsk, null, id);
        return new InterviewerOffer(await tx.Interviewers(application.Unit, stop),
            await tx.Interviews.Where(i => i.Application == id).Select(i => (Guid?)i.Interviewer).SingleOrDefaultAsync(stop));
    }, stop);
}

internal static class InterviewersToChoose
{
    extension(Tx tx)
    {
        /// <summary>Coaches, and the coordinators of the office: a coordinator elsewhere could not open the application.</summary>
        public async Task<IReadOnlyList<Colleague>> Interviewers(int unit, CancellationToken stop)
        {
            var posted = await tx.Set<AccountRole>().Where(r => r.Role == Role.Coordinator && r.Unit == unit && r.Until == null).Select(r => r.Account).ToListAsync(stop);
            var coordinators = (await tx.Everybody(Role.Coordinator, stop)).Where(c => posted.Contains(c.Id));
            return [.. (await tx.Everybody(Role.Coach, stop)).Concat(coordinators).DistinctBy(c => c.Id).OrderBy(c => c.Name, StringComparer.CurrentCulture)];
        }
    }
}
