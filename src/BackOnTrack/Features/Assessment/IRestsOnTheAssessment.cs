using BackOnTrack.Data;
using BackOnTrack.Domain.Assessment;

namespace BackOnTrack.Features.Assessment;

/// <summary>
/// What a later room builds on a consent or on what somebody is on file as. It is called in the transaction of the change, so that nothing
/// outlives what it rests on. Found by reflection; one class per room.
/// </summary>
public interface IRestsOnTheAssessment
{
    /// <summary>A yes was taken back, or a later question answered with no.</summary>
    Task Withdrawn(Tx tx, Consent withdrawal, CancellationToken stop);

    /// <summary>The category is another one from now on.</summary>
    Task Recategorised(Tx tx, SubjectCategory category, CancellationToken stop);
}
