using BackOnTrack.Data;
using BackOnTrack.Domain.People;

namespace BackOnTrack.Features.People;

/// <summary>
/// What a later room derives from who somebody is, or has told others of it. It is called in the transaction of the correction, after the
/// correction was written. Found by reflection; one class per room.
/// </summary>
public interface IFollowsPerson
{
    /// <param name="now">Who the person is from now on.</param>
    Task Corrected(Tx tx, PersonCorrection correction, PersonFacts now, CancellationToken stop);
}
