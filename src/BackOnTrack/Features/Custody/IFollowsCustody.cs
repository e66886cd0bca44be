using BackOnTrack.Data;
using BackOnTrack.Domain.Custody;

namespace BackOnTrack.Features.Custody;

/// <summary>
/// What another room does when somebody's custody has changed: plans look ahead, meetings stand out, checklists re-date.
/// Found by reflection; one class per room, with a parameterless constructor or services of its own. It is asked once for
/// every change, right after it was written down, in a unit of work of the house (<c>Actor.House</c>, hat System: the wall
/// is open, whoever entered the change may not see your rows). Whatever it does must be safe to do again, because a run
/// that broke off is begun anew.
/// </summary>
/// <remarks>
/// <see cref="CustodyChange.StatusChanged"/>, <see cref="CustodyChange.Moved"/>, <see cref="CustodyChange.ReleaseMoved"/> and
/// <see cref="CustodyChange.IsRelease"/> say what is different; <see cref="CustodyChange.Kind"/> what happened (a restriction, a day
/// in court, an announced transfer change none of the four). For the facts as they are now ask
/// <c>await tx.CustodyOf(change.Mentee, stop)</c>. Add and change your rows on objects the transaction tracks, tell whom it
/// concerns with <c>tx.Tell</c>; do not save and do not call <c>tx.Did</c>: the caller does both.
/// </remarks>
public interface IFollowsCustody
{
    /// <summary>Whose turn it is: Mentorships 10, Plans 20, Sessions 30, Release 40.</summary>
    int Order { get; }

    /// <summary>Does what follows and returns what it changed, to be read by people; empty when nothing did.</summary>
    Task<IReadOnlyList<CustodyEffect>> Follow(Tx tx, CustodyChange change, CancellationToken stop);
}

/// <summary>One thing that is different now in another room.</summary>
/// <param name="Key">A text of that room with at most one place to fill: <c>Plans.Follow.ReviewForward</c>. Neutral: no name, no place.</param>
/// <param name="Day">The day that fills it.</param>
public sealed record CustodyEffect(string Key, DateOnly? Day = null)
{
    /// <summary>As it is kept with the change.</summary>
    public override string ToString() => Day is { } day ? $"{Key}|{day:yyyy-MM-dd}" : Key;

    public static CustodyEffect Parse(string kept) => kept.Split('|') is [var key, var day] ? new(key, DateOnly.ParseExact(day, "yyyy-MM-dd")) : new(kept);
}
