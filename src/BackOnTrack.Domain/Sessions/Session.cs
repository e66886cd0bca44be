using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Sessions;

/// <summary>
/// One meeting, held or attempted: the facts, without a word of what was said. Who may know that they met
/// and who may read what was said are two different circles, so the words are a row of their own: <see cref="SessionNote"/>.
/// </summary>
public sealed class Session : IInFile
{
    private Session() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }

    /// <summary>Whose meeting it was, and who wrote it down.</summary>
    public Guid Mentor { get; private set; }

    public DateOnly OccurredOn { get; private set; }
    public TimeOnly? StartedAt { get; private set; }
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>From this instant on the note is amended with a reason, no longer edited.</summary>
    public DateTimeOffset LocksAt { get; private set; }

    public TookPlace TookPlace { get; private set; }
    public int? Minutes { get; private set; }
    public SessionKind? Kind { get; private set; }
    public NotHeldCause? Cause { get; private set; }
    public ActivityGroup[] Activities { get; private set; } = [];
    public Guid[] Goals { get; private set; } = [];
    public bool AsksCoach { get; private set; }

    public DateTimeOffset? VoidedAt { get; private set; }
    public Guid? VoidedBy { get; private set; }

    /// <summary>Counts how often the note was written; earlier writings are kept as <see cref="SessionVersion"/>.</summary>
    public int Edition { get; private set; }

    /// <summary>What a save must have seen.</summary>
    public uint Version { get; private set; }

    public bool IsVoid => VoidedAt is not null;
    public bool IsHeld => !IsVoid && TookPlace is TookPlace.Held;
    public bool IsLocked(DateTimeOffset now) => now >= LocksAt;

    /// <summary>Whether the mentor did their part that day: the meeting was held, or could not be for a reason that is not theirs.</summary>
    public bool KeepsTheRhythm => !IsVoid && (TookPlace is TookPlace.Held || Cause?.MentorCouldHaveCome() == false);

    /// <summary>When the meeting filled the mentor's day, where a time was given.</summary>
    public MeetingTime? Time => StartedAt is { } start && IsHeld ? new(OccurredOn, start, Minutes ?? 0) : null;

    internal static Session Of(SessionGround ground, SessionInput input, Doer by, SessionPolicy policy)
    {
        var session = new Session
        {
            Id = Guid.CreateVersion7(by.Now),
            Mentee = ground.Mentee,
            Unit = ground.Unit,
            Mentorship = ground.Mentorship,
            Mentor = by.Account,
            RecordedAt = by.Now,
            LocksAt = by.Now.AddDays(policy.DaysUntilLock),
        };
        session.Take(input);
        return session;
    }

    /// <summary>Takes over the answers; what does not belong to the first answer is left out.</summary>
    internal void Take(SessionInput input)
    {
        var held = input.TookPlace is TookPlace.Held;
        TookPlace = input.TookPlace!.Value;
        OccurredOn = input.Date!.Value;
        StartedAt = input.Time;
        Minutes = held ? input.Minutes : null;
        Kind = held ? input.Kind : null;
        Cause = held ? null : input.Cause;
        Activities = held ? [.. input.Activities.Distinct().Order()] : [];
        Goals = held ? [.. input.Goals.Distinct().Order()] : [];
        AsksCoach = !string.IsNullOrWhiteSpace(input.Question);
        Edition++;
    }

    internal void Void(Doer by)
    {
        (VoidedAt, VoidedBy) = (by.Now, by.Account);
        Edition++;
    }
}
