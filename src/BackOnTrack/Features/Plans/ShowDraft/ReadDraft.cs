using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Plans;

/// <summary>The draft being written, whether the first meeting stands in the way of agreeing it, and what was typed on a form about it and not sent.</summary>
public sealed record DraftSheet(PlanSheet Sheet, DateOnly? FirstMeeting, Drafts.Draft? Typed)
{
    public Plan Plan => Sheet.Plan;

    /// <summary>The address everything about the draft lies under.</summary>
    public string At => $"/mentorships/{Plan.Mentorship}/plan";
}

/// <summary>Reads the draft.</summary>
public sealed class ReadDraft(Database db)
{
    /// <param name="form">The form it is read for, where that form keeps drafts.</param>
    /// <param name="subject">What that form is about, when it is not the mentorship.</param>
    public Task<Outcome<DraftSheet>> Run(Actor actor, Guid mentorship, CancellationToken stop, string? form = null, Guid? subject = null) => db.Read<DraftSheet>(actor, Act.PlanRead, async tx =>
    {
        var about = await tx.Mentorships.FindVisible(mentorship, stop);
        var draft = about is null || !about.PlanIsOpen() ? null : await tx.DraftPlan(mentorship, stop);
        if (about is null || draft is null) return Refusal.NotFound;
        tx.Saw(Act.PlanRead, draft.Mentee, draft.Id);
        return new DraftSheet(await PlanSheet.Read(tx, draft, stop), about.FirstMeetingOn, form is null ? null : await tx.Draft(form, subject ?? mentorship, stop));
    }, stop);
}
