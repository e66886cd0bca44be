using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Network;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Network;

/// <summary>Moves a planned network meeting, writes its agenda anew, or invites others.</summary>
public sealed class ChangeMeeting(Database db, IEnumerable<ITakesTheDay> rooms)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid meeting, MeetingInput input, uint seen, CancellationToken stop) => db.Write(actor, Act.NetworkMeetingPlan, async tx =>
    {
        if (await tx.OneMeeting(mentorship, meeting, stop) is not { } it) return Refusal.NotFound;
        if (it.Meeting.Version != seen) return Refusal.Conflict;
        var ground = await tx.GroundOfMeetings(it.Mentorship, stop) with { Taken = await tx.TakenOn(input, it.Mentorship, meeting, rooms, stop) };
        if (!it.Meeting.Change(input, it.Invited, ground, tx.Doer).Accepted(out var change, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.AddRange(change.Added);
        tx.RemoveRange(change.Dropped);
        await tx.DropDraft(NetworkForms.Meeting, meeting, stop);
        tx.Did(Act.NetworkMeetingPlan, it.Meeting.Mentee, meeting);
        return meeting;
    }, stop);
}
