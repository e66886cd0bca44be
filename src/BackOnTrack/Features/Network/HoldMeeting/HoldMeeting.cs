using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Network;
using BackOnTrack.Features.Drafts;
using BackOnTrack.Features.Mentorships;

namespace BackOnTrack.Features.Network;

/// <summary>Writes down that a network meeting was held: who came, and who said they would do what by when.</summary>
public sealed class HoldMeeting(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid meeting, HeldInput input, CancellationToken stop) => db.Write(actor, Act.NetworkMeetingHold, async tx =>
    {
        if (await tx.OneMeeting(mentorship, meeting, stop) is not { } it) return Refusal.NotFound;
        if (!it.Meeting.Hold(input, it.Invited, await tx.GroundOfMeetings(it.Mentorship, stop), tx.Doer).Accepted(out var agreed, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.AddRange(agreed);
        await tx.DropDraft(NetworkForms.Held, meeting, stop);
        tx.Did(Act.NetworkMeetingHold, it.Meeting.Mentee, meeting);
        return meeting;
    }, stop);
}
