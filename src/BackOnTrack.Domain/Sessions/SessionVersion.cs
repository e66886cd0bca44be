using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Sessions;

/// <summary>What a note said before it was changed: kept word for word, with who changed it, when, and after the lock why.</summary>
public sealed class SessionVersion : IInFile
{
    private SessionVersion() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public Guid Mentor { get; private set; }
    public Guid Session { get; private set; }

    /// <summary>The number this text had while it stood.</summary>
    public int Number { get; private set; }
    public DateTimeOffset ReplacedAt { get; private set; }
    public Guid ReplacedBy { get; private set; }

    /// <summary>Why it was amended; null for an edit before the lock.</summary>
    public Sealed? Reason { get; private set; }

    public DateOnly OccurredOn { get; private set; }
    public TookPlace TookPlace { get; private set; }
    public int? Minutes { get; private set; }
    public SessionKind? Kind { get; private set; }
    public NotHeldCause? Cause { get; private set; }

    public Sealed? Place { get; private set; }
    public Sealed? Happened { get; private set; }
    public Sealed? Words { get; private set; }
    public Sealed? Impressions { get; private set; }
    public Sealed? Agreed { get; private set; }

    internal static SessionVersion Of(Session session, SessionNote note, Doer by, string? reason) => new()
    {
        Id = Guid.CreateVersion7(by.Now),
        Mentee = session.Mentee,
        Unit = session.Unit,
        Mentorship = session.Mentorship,
        Mentor = session.Mentor,
        Session = session.Id,
        Number = session.Edition,
        ReplacedAt = by.Now,
        ReplacedBy = by.Account,
        Reason = reason is null ? null : Sealed.Of(reason.Trim()),
        OccurredOn = session.OccurredOn,
        TookPlace = session.TookPlace,
        Minutes = session.Minutes,
        Kind = session.Kind,
        Cause = session.Cause,
        Place = Copy(note.Place),
        Happened = Copy(note.Happened),
        Words = Copy(note.Words),
        Impressions = Copy(note.Impressions),
        Agreed = Copy(note.Agreed),
    };

    /// <summary>A ciphertext is bound to its row: what moves to another row is sealed anew.</summary>
    private static Sealed? Copy(Sealed? text) => text is null ? null : Sealed.Of(text.Text);
}
