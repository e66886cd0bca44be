namespace BackOnTrack.Domain.People;

/// <summary>What whoever looked at an opening in an emergency found.</summary>
public enum OpeningVerdict { Needed, NotNeeded }

/// <summary>
/// A file was opened to be read for an hour because somebody's safety could not wait (scenario 55). Somebody else looks at it
/// within 72 hours; if nobody has by then, others are told once.
/// </summary>
public sealed class EmergencyOpening : IInFile
{
    private EmergencyOpening() { }

    public Guid Id { get; private init; }
    public Guid Mentee { get; private init; }
    public int Unit { get; private init; }
    public Guid Account { get; private init; }
    public DateTimeOffset OpenedAt { get; private init; }
    public DateTimeOffset EndsAt { get; private init; }

    /// <summary>The instant by which somebody has looked at it.</summary>
    public DateTimeOffset ReviewBy { get; private init; }
    public DateTimeOffset? ReviewedAt { get; private set; }
    public Guid? ReviewedBy { get; private set; }
    public OpeningVerdict? Verdict { get; private set; }
    public DateTimeOffset? EscalatedAt { get; private set; }
    public uint Version { get; private set; }

    /// <summary>Whether it was needed. Refused to whoever opened it, and a second time.</summary>
    public Outcome<Nothing> Review(OpeningVerdict? verdict, Guid by, DateTimeOffset at)
    {
        if (by == Account) return new Refusal("People.Refuse.OwnOpening", nameof(Verdict));
        if (ReviewedAt is not null) return new Refusal("People.Refuse.Reviewed", nameof(Verdict));
        if (verdict is null) return new Refusal("People.Refuse.Verdict", nameof(Verdict));
        (Verdict, ReviewedBy, ReviewedAt) = (verdict, by, at);
        return Nothing.Value;
    }

    /// <summary>Nobody has looked at it in time, and others were told.</summary>
    public void Escalate(DateTimeOffset at) => EscalatedAt ??= at;
}
