using BackOnTrack.Data;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Network;

namespace BackOnTrack.Features.Network;

/// <summary>
/// What another room has planned for a day, with the mentee or for one of the mentors: a network does not meet at a time that is
/// taken. A class in that room is registered by itself.
/// </summary>
public interface ITakesTheDay
{
    Task<IReadOnlyList<TakenTime>> On(Tx tx, Mentorship about, DateOnly day, CancellationToken stop);
}
