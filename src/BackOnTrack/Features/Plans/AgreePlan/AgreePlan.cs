using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Mentorships;
using BackOnTrack.Web;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Plans;

/// <summary>The day both said yes, the day of the next review, and that both have read it.</summary>
public sealed record AgreeInput(Guid Mentorship, DateOnly? AgreedOn, DateOnly? NextReview, bool ReadThrough, uint Version);

/// <summary>Makes the draft the plan that counts; the version before it gives way in the same moment.</summary>
public sealed class AgreePlan(Database db, TimeProvider clock)
{
    public Task<Outcome<Guid>> Run(Actor actor, AgreeInput input, CancellationToken stop) => db.Write(actor, Act.PlanAgree, async tx =>
    {
        var about = await tx.Mentorships.FindVisible(input.Mentorship, stop);
        var draft = about is null ? null : await tx.DraftPlan(about.Id, stop);
        if (about is null || draft is null) return Refusal.NotFound;
        tx.About(about.Mentee);
        if (!about.PlanIsOpen()) return new Refusal("Plans.Refuse.MentorshipEnded");
        if (draft.Version != input.Version) return Refusal.Conflict;

        var before = await tx.AgreedPlan(about.Id, stop);
        var sheet = await PlanSheet.Read(tx, draft, stop);
        var agreeing = new Agreeing(
            clock.Today(), input.AgreedOn, input.NextReview, about.FirstMeetingOn, input.ReadThrough,
            sheet.Words, sheet.Goals, await MentorSurnames.Of(tx, about.Id, stop));
        if (!draft.Agree(agreeing, tx.Programme.Plans).Accepted(out _, out var missing)) return Outcome<Guid>.Refused(missing);
        if (before is not null && !before.GiveWayTo(draft).Accepted(out _, out var stays)) return Outcome<Guid>.Refused(stays);
        tx.Did(Act.PlanAgree, about.Mentee, draft.Id);
        return draft.Id;
    }, stop);
}
