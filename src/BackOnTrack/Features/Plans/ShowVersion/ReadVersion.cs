using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Plans;

/// <summary>Reads one version of the plan that is or was agreed.</summary>
public sealed class ReadVersion(Database db)
{
    public Task<Outcome<PlanSheet>> Run(Actor actor, Guid mentorship, int number, CancellationToken stop) => db.Read<PlanSheet>(actor, Act.PlanRead, async tx =>
    {
        var about = await tx.Mentorships.FindVisible(mentorship, stop);
        var plan = about is null ? null : await tx.Plans.SingleOrDefaultAsync(plan => plan.Mentorship == mentorship && plan.Number == number && plan.State != PlanState.Draft, stop);
        if (plan is null) return Refusal.NotFound;
        tx.Saw(Act.PlanRead, plan.Mentee, plan.Id);
        return await PlanSheet.Read(tx, plan, stop);
    }, stop);
}
