using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;

namespace BackOnTrack.Features.Network;

/// <summary>Calls a planned network meeting off.</summary>
public sealed class CallOffMeeting(Database db)
{
    public Task<Outcome<Guid>> Run(Actor actor, Guid mentorship, Guid meeting, CancellationToken stop) => db.Write(actor, Act.NetworkMeetingPlan, async tx =>
    {
        if (await tx.OneMeeting(mentorship, meeting, stop) is not { } it) return Refusal.NotFound;
        if (!it.Meeting.CallOff(tx.Now).Accepted(out _, out var refusals)) return Outcome<Guid>.Refused(refusals);
        tx.Did(Act.NetworkMeetingPlan, it.Meeting.Mentee, meeting);
        return meeting;
    }, stop);
}
