using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Plans;

/// <summary>The draft being written, and whether the first meeting stands in the way of agreeing it.</summary>
public sealed record DraftSheet(PlanSheet Sheet, DateOnly? FirstMeeting)
{
    public Plan Plan => Sheet.Plan;

    /// <summary>The address everything about the draft lies under.</summary>
    public string At => $"/mentorships/{Plan.Mentorship}/plan";
}

/// <summary>Reads the draft.</summary>
public sealed class ReadDraft(Database db)
{
    public Task<Outcome<DraftSheet>> Run(Actor actor, Guid mentorship, CancellationToken stop) => db.Read<DraftSheet>(actor, Act.PlanRead, async tx =>
    {
        var about = await tx.Mentorships.FindVisible(mentorship, stop);
        var draft = about is null || !about.PlanIsOpen() ? null : await tx.DraftPlan(mentorship, stop);
        if (about is null || draft is null) return Refusal.NotFound;
        tx.Saw(Act.PlanRead, draft.Mentee, draft.Id);
        return new DraftSheet(await PlanSheet.Read(tx, draft, stop), about.FirstMeetingOn);
    }, stop);
}
