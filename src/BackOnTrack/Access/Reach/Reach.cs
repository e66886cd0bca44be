using BackOnTrack.Domain;

namespace BackOnTrack.Access;

/// <summary>A dated right to a file, or to the files of a unit. Written in the transaction of the act that causes it, ended, never deleted.</summary>
public sealed class Reach
{
    public required Guid Id { get; init; }
    public required Guid Account { get; init; }
    public required Capacity Capacity { get; init; }

    /// <summary>A mentee's or a mentor's id; null when the row is about a whole unit.</summary>
    public Guid? File { get; init; }
    public int? Unit { get; init; }
    public required DateTimeOffset Since { get; init; }

    /// <summary>The instant from which the right no longer holds; null while it does.</summary>
    public DateTimeOffset? Until { get; private set; }

    /// <summary>The act, or the stated reason, that caused it.</summary>
    public required string Cause { get; init; }
    public required Guid CausedBy { get; init; }

    /// <summary>Ends it from this instant on.</summary>
    public void End(DateTimeOffset at) => Until ??= at;
}

/// <summary>Somebody who must not see a file, whatever their role: beats every reach.</summary>
public sealed class Exclusion
{
    public required Guid Id { get; init; }
    public required Guid Account { get; init; }
    public required Guid File { get; init; }
    public required ExclusionCause Cause { get; init; }
    public required DateTimeOffset Since { get; init; }
    public DateTimeOffset? Until { get; private set; }
    public required Guid CausedBy { get; init; }

    public void End(DateTimeOffset at) => Until ??= at;
}

/// <summary>Why somebody is kept away from a file.</summary>
public enum ExclusionCause { Relative, CoDefendant, SameWing, EarlierPoliceContact, OwnWish, Other }
