using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Plans;

/// <summary>What plans ask of a mentorship, and find under it.</summary>
public static class OfAMentorship
{
    /// <summary>A plan is written and reviewed until the mentorship ends.</summary>
    public static bool PlanIsOpen(this Mentorship mentorship) =>
        !mentorship.IsClosed && mentorship.State != MentorshipState.AwaitingClosingReview;

    public static Task<Plan?> AgreedPlan(this Tx tx, Guid mentorship, CancellationToken stop) =>
        tx.Plans.SingleOrDefaultAsync(plan => plan.Mentorship == mentorship && plan.State == PlanState.Agreed, stop);

    public static Task<Plan?> DraftPlan(this Tx tx, Guid mentorship, CancellationToken stop) =>
        tx.Plans.SingleOrDefaultAsync(plan => plan.Mentorship == mentorship && plan.State == PlanState.Draft, stop);

    /// <summary>Saves a review with all that was said in it.</summary>
    public static void AddTo(this ReviewHeld held, Tx tx)
    {
        tx.Add(held.Review);
        tx.AddRange(held.Ratings);
        tx.AddRange(held.Texts);
    }
}
