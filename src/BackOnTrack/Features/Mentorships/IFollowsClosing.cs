using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Features.Mentorships;

/// <summary>
/// What another room does when a mentorship is closed, or ends without its mentors: what was planned there and will not be is called off, so that it
/// waits for nobody. In the same unit of work. A class in that room is registered by itself.
/// </summary>
public interface IFollowsClosing
{
    Task Follow(Tx tx, Mentorship closed, CancellationToken stop);
}
