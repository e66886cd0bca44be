using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Features.Mentorships;

/// <summary>
/// What another room does when a mentor goes and the mentorship goes on: what waited for this mentor there waits for nobody.
/// In the same unit of work. A class in that room is registered by itself.
/// </summary>
public interface IFollowsMentor
{
    Task Follow(Tx tx, MentorPeriod ended, CancellationToken stop);
}
