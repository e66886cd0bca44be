using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Recruitment;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Recruitment;

public sealed class ApplicationDecisionInput
{
    public DecisionKind? Kind { get; set; }
    public RefusalReason? Reason { get; set; }
    public string? Words { get; set; }
}

/// <summary>Accepts or refuses an applicant, or writes down that the applicant withdrew. The interviewer's reach ends with it.</summary>
public sealed class DecideApplication(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid id, ApplicationDecisionInput input, CancellationToken stop) => db.Write(actor, Act.ApplicationDecide, async tx =>
    {
        var application = await tx.Applications.SingleOrDefaultAsync(a => a.Id == id, stop);
        if (application is null) return Refusal.NotFound;
        var ground = await tx.GroundOf(id, stop);
        if (!ApplicationDecision.Make(application, ground, input.Kind, input.Reason, input.Words, actor.Account, tx.Now, tx.Now.Day()).Accepted(out var decision, out var refusals))
            return Outcome<Guid>.Refused(refusals);
        tx.Add(decision);
        if (ground.Interview is { } interview) await tx.End(interview.Interviewer, Capacity.Coach, id, stop);
        tx.Did(Act.ApplicationDecide, null, decision.Id);
        return decision.Id;
    }, stop);
}

/// <summary>What is still missing, and how it was decided so far. Whoever holds the interview learns here, not after typing, that another decides.</summary>
public sealed record DecisionForm(IReadOnlyList<Refusal> Missing, bool IsOwnInterview, ApplicationDecision? Now);

public sealed class ReadDecisionForm(Database db)
{
    public Task<Outcome<DecisionForm>> Run(Actor actor, Guid id, CancellationToken stop) => db.Read<DecisionForm>(actor, Act.ApplicationDecide, async tx =>
    {
        if (!await tx.Applications.AnyAsync(a => a.Id == id, stop)) return Refusal.NotFound;
        var now = await tx.Decisions.AsNoTracking().Where(d => d.Application == id).OrderByDescending(d => d.DecidedAt).ThenByDescending(d => d.Id).FirstOrDefaultAsync(stop);
        if (now is not null) await tx.Open(now, stop);
        tx.Saw(Act.ApplicationDecide, null, id);
        var ground = await tx.GroundOf(id, stop);
        return new DecisionForm(ground.Missing(tx.Now.Day()), ground.Interview?.Interviewer == actor.Account, now);
    }, stop);
}

internal static class DecisionGrounds
{
    extension(Tx tx)
    {
        public async Task<DecisionGround> GroundOf(Guid application, CancellationToken stop) => new(
            await tx.Interviews.AsNoTracking().SingleOrDefaultAsync(i => i.Application == application, stop),
            await tx.References.CountAsync(r => r.Application == application && r.AnsweredAt != null, stop),
            await tx.ApplicationChecks.AsNoTracking().Where(c => c.Application == application).ToListAsync(stop), tx.Programme.Mentors);
    }
}
