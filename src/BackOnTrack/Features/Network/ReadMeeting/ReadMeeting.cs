using BackOnTrack.Access;
using BackOnTrack.Data;
using BackOnTrack.Domain;

namespace BackOnTrack.Features.Network;

/// <summary>Reads a network meeting. Also what its forms read for their head.</summary>
public sealed class ReadMeeting(Database db)
{
    public Task<Outcome<OneMeeting>> Run(Actor actor, Guid mentorship, Guid meeting, CancellationToken stop) => db.Read<OneMeeting>(actor, Act.NetworkPeople, async tx =>
    {
        if (await tx.OneMeeting(mentorship, meeting, stop) is not { } it) return Refusal.NotFound;
        tx.Saw(Act.NetworkPeople, it.Meeting.Mentee, meeting);
        return it;
    }, stop);
}
