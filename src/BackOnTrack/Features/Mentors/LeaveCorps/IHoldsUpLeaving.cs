using BackOnTrack.Data;
using BackOnTrack.Domain;

namespace BackOnTrack.Features.Mentors.LeaveCorps;

/// <summary>
/// Another room's say when a mentor leaves: what is open there has to be settled before the leaving is finished. A class in
/// that room is registered by itself.
/// </summary>
public interface IHoldsUpLeaving
{
    /// <summary>What is open, or null when nothing is.</summary>
    Task<OpenElsewhere?> Find(Tx tx, Guid mentor, CancellationToken stop);
}

/// <param name="Refusal">Why the leaving cannot be finished.</param>
/// <param name="Ends">Each open piece, the earliest first.</param>
public sealed record OpenElsewhere(Refusal Refusal, IReadOnlyList<LooseEnd> Ends);

/// <param name="Path">Where it is settled.</param>
/// <param name="Key">Its text, with the day in it.</param>
public sealed record LooseEnd(string Path, string Key, DateOnly Day);
