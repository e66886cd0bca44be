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

/// <summary>The last review of an ended mentorship: every goal rated, a last word of each. Until then it stays open.</summary>
public sealed class HoldClosingReview(Database db, TimeProvider clock)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, ReviewInput input, ClosingWords words, CancellationToken stop) => db.Write(actor, Act.ClosingReview, async tx =>
    {
        var about = await tx.Mentorships.FindVisible(mentorship, stop);
        if (about is null) return Refusal.NotFound;
        tx.About(about.Mentee);
        if (about.State != MentorshipState.AwaitingClosingReview) return new Refusal("Plans.Refuse.NotEnding");
        if (about.ClosingReviewOn is not null) return new Refusal("Plans.Refuse.ClosingHeld");

        var plan = await tx.AgreedPlan(mentorship, stop);
        var goals = plan is null ? [] : await tx.Goals.Where(goal => goal.Plan == plan.Id).OrderBy(goal => goal.Position).ToListAsync(stop);
        if (!Review.Close(about.Id, about.Mentee, about.Unit, plan, goals, input, words, clock.Today()).Accepted(out var held, out var refusals)) return Outcome<Guid>.Refused(refusals);
        held.AddTo(tx);
        about.ClosingReviewHeld(held.Review.Date);
        await tx.DropDraft(PlanForms.Closing, mentorship, stop);
        tx.Did(Act.ClosingReview, about.Mentee, held.Review.Id);
        return held.Review.Id;
    }, stop);
}
