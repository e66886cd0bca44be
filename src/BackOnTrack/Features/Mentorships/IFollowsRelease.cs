using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Features.Mentorships;

/// <summary>
/// A room whose days hang on where the mentee is and when release is expected. It is called by the act that changes either, in
/// the same unit of work. Found by reflection.
/// </summary>
public interface IFollowsRelease
{
    /// <summary>The mentorship has its new place and day already.</summary>
    Task Changed(Tx tx, Mentorship about, bool placeChanged, CancellationToken stop);
}
