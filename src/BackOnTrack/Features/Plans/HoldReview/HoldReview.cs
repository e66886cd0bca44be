using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Plans;

/// <summary>Writes down a review of the agreed plan.</summary>
public sealed class HoldReview(Database db, TimeProvider clock)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, ReviewInput input, CancellationToken stop) => db.Write(actor, Act.ReviewHold, async tx =>
    {
        var about = await tx.Mentorships.FindVisible(mentorship, stop);
        if (about is null) return Refusal.NotFound;
        tx.About(about.Mentee);
        if (!about.PlanIsOpen()) return new Refusal("Plans.Refuse.MentorshipEnded");
        if (await tx.AgreedPlan(mentorship, stop) is not { } plan) return new Refusal("Plans.Refuse.NoAgreedPlan");
        var goals = await tx.Goals.Where(goal => goal.Plan == plan.Id).OrderBy(goal => goal.Position).ToListAsync(stop);
        if (!Review.Hold(plan, goals, input, clock.Today(), tx.Programme.Plans).Accepted(out var held, out var refusals)) return Outcome<Guid>.Refused(refusals);
        held.AddTo(tx);
        await tx.DropDraft(PlanForms.Review, mentorship, stop);
        tx.Did(Act.ReviewHold, about.Mentee, held.Review.Id);
        return held.Review.Id;
    }, stop);
}
