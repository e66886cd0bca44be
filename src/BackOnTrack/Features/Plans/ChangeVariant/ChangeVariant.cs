using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Plans;

/// <summary>The draft becomes the other kind of plan: the wrong one was chosen, or the mentee is on remand no longer. What is written stays.</summary>
public sealed class ChangeVariant(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, PlanVariant variant, CancellationToken stop) => db.Write(actor, Act.PlanWrite, async tx =>
    {
        var about = await tx.Mentorships.FindVisible(mentorship, stop);
        var draft = about is null ? null : await tx.DraftPlan(about.Id, stop);
        if (about is null || draft is null) return Refusal.NotFound;
        tx.About(about.Mentee);
        if (!about.PlanIsOpen()) return new Refusal("Plans.Refuse.MentorshipEnded");
        if (!draft.Become(variant).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.PlanWrite, about.Mentee, draft.Id);
        return draft.Id;
    }, stop);
}
