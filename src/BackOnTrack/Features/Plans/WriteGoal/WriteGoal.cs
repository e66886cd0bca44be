using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Plans;

/// <summary>Which goal of the draft (none: a new one), the version of it that was on the screen, and what it says.</summary>
public sealed record WriteGoalInput(Guid Mentorship, Guid? Goal, uint Version, GoalInput Says);

/// <summary>Describes a goal of the draft with its five levels.</summary>
public sealed class WriteGoal(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, WriteGoalInput input, CancellationToken stop) => db.Write(actor, Act.PlanWrite, async tx =>
    {
        var about = await tx.Mentorships.FindVisible(input.Mentorship, stop);
        var draft = about is null ? null : await tx.DraftPlan(about.Id, stop);
        if (about is null || draft is null) return Refusal.NotFound;
        tx.About(about.Mentee);
        if (!about.PlanIsOpen()) return new Refusal("Plans.Refuse.MentorshipEnded");
        var written = input.Goal is { } id ? await Describe(tx, draft, id, input, stop) : await Add(tx, draft, input, stop);
        if (!written.Accepted(out var goal, out _)) return written;
        await tx.DropDraft(PlanForms.Goal, input.Goal ?? about.Id, stop);
        tx.Did(Act.PlanWrite, about.Mentee, goal);
        return goal;
    }, stop);

    private static async Task<Outcome<Guid>> Add(Tx tx, Plan draft, WriteGoalInput input, CancellationToken stop)
    {
        var already = await tx.Goals.CountAsync(goal => goal.Plan == draft.Id, stop);
        if (!draft.AddGoal(input.Says, already, tx.Programme.Plans).Accepted(out var goal, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(goal);
        return goal.Id;
    }

    private static async Task<Outcome<Guid>> Describe(Tx tx, Plan draft, Guid id, WriteGoalInput input, CancellationToken stop)
    {
        var goal = await tx.Goals.SingleOrDefaultAsync(goal => goal.Id == id && goal.Plan == draft.Id, stop);
        if (goal is null) return Refusal.NotFound;
        if (goal.Version != input.Version) return Refusal.Conflict;
        await tx.Open(goal, stop);
        return goal.Describe(draft, input.Says).Accepted(out _, out var refusals) ? goal.Id : Outcome<Guid>.Refused(refusals);
    }
}
