using BackOnTrack.Data;

namespace BackOnTrack.Features.Mentors.LeaveCorps;

/// <summary>
/// What another room lets go when a mentor leaves, in the same transaction. A class in that room is registered by itself.
/// </summary>
public interface IFollowsLeaving
{
    Task Follow(Tx tx, Guid mentor, CancellationToken stop);
}
