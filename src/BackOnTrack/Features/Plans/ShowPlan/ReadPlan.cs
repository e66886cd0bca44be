using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Custody;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Custody;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Plans;

/// <summary>What the plan's own page shows, and what was typed on a form about it and not sent.</summary>
public sealed record PlanOverview(
    Mentorship Mentorship, PlanSheet? Agreed, Plan? Draft, IReadOnlyList<Plan> Versions, IReadOnlyList<ReviewSheet> Reviews, DateOnly? AgreeBy, Drafts.Draft? Typed)
{
    /// <summary>Which kind a new version probably is: what custody says of the mentee today, else what the agreed one is. Only where one is begun.</summary>
    public PlanVariant? Suggested { get; init; }

    /// <summary>How a goal last stood, and when.</summary>
    public (GoalRating Rating, DateOnly On)? Last(Goal goal) => Reviews
        .SelectMany(review => review.Ratings.Where(rating => rating.Goal == goal.Id).Select(rating => ((GoalRating, DateOnly)?)(rating, review.Review.Date)))
        .FirstOrDefault();
}

/// <summary>Reads the plan that counts, what is being written, and what reviews said.</summary>
public sealed class ReadPlan(Database db)
{
    /// <param name="form">The form it is read for, where that form keeps drafts.</param>
    /// <param name="begins">A new version is about to be begun.</param>
    public Task<Outcome<PlanOverview>> Run(Actor actor, Guid mentorship, CancellationToken stop, string? form = null, bool begins = false) => db.Read<PlanOverview>(actor, Act.PlanRead, async tx =>
    {
        var about = await tx.Mentorships.FindVisible(mentorship, stop);
        if (about is null) return Refusal.NotFound;
        tx.Saw(Act.PlanRead, about.Mentee, about.Id);
        var versions = await tx.Plans.Where(plan => plan.Mentorship == mentorship).OrderByDescending(plan => plan.Number).ToListAsync(stop);
        var agreed = versions.Find(plan => plan.State == PlanState.Agreed);
        var meeting = about.FirstMeetingOn;
        return new PlanOverview(
            about, agreed is null ? null : await PlanSheet.Read(tx, agreed, stop), versions.Find(plan => plan.State == PlanState.Draft), versions,
            await ReviewSheet.Of(tx, mentorship, stop), meeting is { } day ? tx.Programme.Plans.AgreedBy(day) : null,
            form is null ? null : await tx.Draft(form, mentorship, stop))
        {
            Suggested = !begins ? null : (await tx.CustodyOf(about.Mentee, stop)).Status is { } status ? status is CustodyStatus.Remand ? PlanVariant.Remand : PlanVariant.Ordinary : agreed?.Variant,
        };
    }, stop);
}
