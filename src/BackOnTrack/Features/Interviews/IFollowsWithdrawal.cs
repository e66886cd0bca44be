using BackOnTrack.Data;
using BackOnTrack.Domain.Interviews;

namespace BackOnTrack.Features.Interviews;

/// <summary>
/// What a room does with released quotes it had copied, when whoever said them takes the consent back. Found by reflection and asked in the
/// transaction of the withdrawal: it saves nothing and writes no log.
/// </summary>
public interface IFollowsWithdrawal
{
    Task Follow(Tx tx, IReadOnlyList<ReleasedQuote> quotes, CancellationToken stop);
}
