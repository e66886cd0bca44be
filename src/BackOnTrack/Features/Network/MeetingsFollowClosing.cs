using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Network;
using BackOnTrack.Features.Mentorships;
using Microsoft.EntityFrameworkCore;

namespace BackOnTrack.Features.Network;

/// <summary>Meetings of the mentee's people that were planned for after the ending are called off.</summary>
public sealed class MeetingsFollowClosing : IFollowsClosing
{
    public async Task Follow(Tx tx, Mentorship closed, CancellationToken stop)
    {
        var planned = await tx.NetworkMeetings.Where(m => m.Mentorship == closed.Id && m.State == NetworkMeetingState.Planned && m.On >= closed.EndedOn).ToListAsync(stop);
        foreach (var meeting in planned) meeting.CallOff(tx.Now).Accepted(out _, out _);
    }
}
