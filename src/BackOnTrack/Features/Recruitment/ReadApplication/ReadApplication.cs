using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Features.Mentors;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Recruitment;

/// <summary>
/// An application and what has come of it. References, checks and decisions are the coordinator's: for an interviewer the
/// wall leaves them out, and the page does not speak of them.
/// </summary>
public sealed record ApplicationView(
    Application Application, int RoleNumber, ApplicationInterview? Interview, IReadOnlyList<string> Criteria, IReadOnlyList<InterviewAnswer> Answers,
    IReadOnlyList<ApplicationReference> References, IReadOnlyList<ApplicationCheck> Checks, IReadOnlyList<ApplicationDecision> Decisions, IReadOnlyList<ApplicationVersion> Versions,
    IReadOnlyList<KeptApplication> Kept, IReadOnlyList<InterviewCorrection> InterviewsBefore, IReadOnlyList<RefereeCorrection> ReferencesBefore,
    IReadOnlyDictionary<Guid, string> Names, DateTimeOffset Now)
{
    public string NameOf(Guid account) => Names.GetValueOrDefault(account, "");
}

public sealed class ReadApplication(Database db)
{
    public Task<Outcome<ApplicationView>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<ApplicationView>(actor, Act.ApplicationRead, async tx =>
    {
        var application = await tx.FindApplication(id, stop);
        if (application is null) return Refusal.NotFound;
        var number = await tx.RoleTexts.Where(t => t.Id == application.RoleText).Select(t => t.Number).SingleAsync(stop);
        var interview = await tx.Interviews.AsNoTracking().SingleOrDefaultAsync(i => i.Application == id, stop);
        if (interview is not null) await tx.Open(interview, stop);
        var criteria = interview?.Criteria is { } asked ? await tx.RoleTexts.AsNoTracking().SingleAsync(t => t.Id == asked, stop) : null;
        var answers = await tx.Open(await tx.InterviewAnswers.AsNoTracking().Where(a => a.Application == id).OrderBy(a => a.Position).ToListAsync(stop), stop);
        var references = await tx.Open(await tx.References.AsNoTracking().Where(r => r.Application == id).OrderBy(r => r.AskedAt).ToListAsync(stop), stop);
        var checks = await tx.ApplicationChecks.AsNoTracking().Where(c => c.Application == id).OrderBy(c => c.Kind).ThenByDescending(c => c.ValidUntil).ToListAsync(stop);
        var decisions = await tx.Open(await tx.Decisions.AsNoTracking().Where(d => d.Application == id).OrderByDescending(d => d.DecidedAt).ThenByDescending(d => d.Id).ToListAsync(stop), stop);
        var versions = await tx.Open(await tx.ApplicationVersions.AsNoTracking().Where(v => v.Application == id).OrderByDescending(v => v.ReplacedAt).ThenByDescending(v => v.Id).ToListAsync(stop), stop);
        var before = await tx.Open(await tx.InterviewCorrections.AsNoTracking().Where(c => c.Application == id).OrderByDescending(c => c.CorrectedAt).ToListAsync(stop), stop);
        var calls = await tx.Open(await tx.RefereeCorrections.AsNoTracking().Where(c => c.Application == id).OrderByDescending(c => c.CorrectedAt).ToListAsync(stop), stop);
        var kept = await tx.Open(await tx.KeptApplications.AsNoTracking().Where(k => k.Application == id).OrderByDescending(k => k.KeptAt).ToListAsync(stop), stop);
        var names = await tx.NamesOf(decisions.Select(d => d.DecidedBy).Concat(versions.Select(v => v.ReplacedBy)).Concat(kept.Select(k => k.KeptBy)).Concat(before.Select(c => c.CorrectedBy)).Concat(calls.Select(c => c.CorrectedBy)).Concat(interview is null ? [] : [interview.Interviewer]), stop);
        tx.Saw(Act.ApplicationRead, null, id);
        return new ApplicationView(application, number, interview, criteria?.Lines ?? [], answers, references, await tx.Open(checks, stop), decisions, versions, kept, before, calls, names, tx.Now);
    }, stop);
}
