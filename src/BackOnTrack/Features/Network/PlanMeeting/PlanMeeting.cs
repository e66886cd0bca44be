using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Network;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Network;

/// <summary>Plans a network meeting: when, where, what about, and who is invited.</summary>
public sealed class PlanMeeting(Database db, IEnumerable<ITakesTheDay> rooms)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, MeetingInput input, CancellationToken stop) => db.Write(actor, Act.NetworkMeetingPlan, async tx =>
    {
        if (await tx.Mentorships.FindVisible(mentorship, stop) is not { } about) return Refusal.NotFound;
        tx.About(about.Mentee);
        var ground = await tx.GroundOfMeetings(about, stop) with { Taken = await tx.TakenOn(input, about, Guid.Empty, rooms, stop) };
        if (!NetworkMeeting.Plan(about, input, ground, tx.Doer).Accepted(out var planned, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Add(planned.Meeting);
        tx.AddRange(planned.Invited);
        await tx.DropDraft(NetworkForms.Meeting, mentorship, stop);
        tx.Did(Act.NetworkMeetingPlan, about.Mentee, planned.Meeting.Id);
        return planned.Meeting.Id;
    }, stop);
}
