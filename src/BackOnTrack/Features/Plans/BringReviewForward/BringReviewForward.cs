using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Plans;

/// <summary>A change of status or establishment asks for a review before its day.</summary>
public sealed class BringReviewForward(Database db, TimeProvider clock)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, ReviewOccasion? occasion, DateOnly? day, CancellationToken stop) => db.Write(actor, Act.ReviewHold, async tx =>
    {
        var about = await tx.Mentorships.FindVisible(mentorship, stop);
        if (about is null) return Refusal.NotFound;
        tx.About(about.Mentee);
        if (!about.PlanIsOpen()) return new Refusal("Plans.Refuse.MentorshipEnded");
        if (await tx.AgreedPlan(mentorship, stop) is not { } plan) return new Refusal("Plans.Refuse.NoAgreedPlan");
        if (!plan.BringReviewForward(occasion, day, clock.Today()).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.ReviewHold, about.Mentee, plan.Id);
        return plan.Id;
    }, stop);
}
