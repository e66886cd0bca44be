using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Plans;

/// <summary>Takes a goal out of the draft. In the agreed plan it stays as it was.</summary>
public sealed class RemoveGoal(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid goal, CancellationToken stop) => db.Write(actor, Act.PlanWrite, async tx =>
    {
        var about = await tx.Mentorships.FindVisible(mentorship, stop);
        var draft = about is null ? null : await tx.DraftPlan(about.Id, stop);
        if (about is null || draft is null) return Refusal.NotFound;
        tx.About(about.Mentee);
        var goals = await tx.Goals.Where(row => row.Plan == draft.Id).OrderBy(row => row.Position).ToListAsync(stop);
        if (goals.Find(row => row.Id == goal) is not { } unwanted) return Refusal.NotFound;

        if (!draft.LeaveOut(unwanted, goals).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Remove(unwanted);
        tx.Did(Act.PlanWrite, about.Mentee, draft.Id);
        return draft.Id;
    }, stop);
}
