namespace BackOnTrack.Domain.Post;

/// <summary>Where a mail stands.</summary>
public enum LetterState { Waiting, Sent, Needless, GivenUp }

/// <summary>What a mail is for: that something happened, what waits this week, or whether the address is right.</summary>
public enum LetterKind { News, Week, Confirmation }

/// <summary>
/// One mail to somebody, and what became of it. It holds neither its words nor its address: the words are a count and a
/// link, made when it leaves.
/// </summary>
public sealed class Letter
{
    /// <summary>How long to wait after each time the mail server did not take it; after the last it is given up.</summary>
    private static readonly TimeSpan[] waits = [TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(6), TimeSpan.FromHours(12), TimeSpan.FromHours(24)];

    private Letter() { }

    public Guid Id { get; private set; }
    public Guid Account { get; private set; }
    public LetterKind Kind { get; private set; }
    public LetterState State { get; private set; }
    public DateTimeOffset MadeAt { get; private set; }
    public DateTimeOffset NextTry { get; private set; }

    /// <summary>How often the mail server was asked to take it.</summary>
    public int Tries { get; private set; }

    /// <summary>How many things it spoke of when it left.</summary>
    public int? Count { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>What the mail server answered last, as a code; never its words, which hold the address.</summary>
    public string? Fault { get; private set; }

    public static Letter To(Guid account, LetterKind kind, DateTimeOffset now) => new() { Id = Guid.CreateVersion7(now), Account = account, Kind = kind, MadeAt = now, NextTry = now };

    /// <summary>The mail server took it.</summary>
    public void Went(int count, DateTimeOffset now) => (State, Count, Tries, EndedAt, Fault) = (LetterState.Sent, count, Tries + 1, now, null);

    /// <summary>Everything was read before it left, or nobody wants it any more.</summary>
    public void NotNeeded(DateTimeOffset now) => (State, EndedAt) = (LetterState.Needless, now);

    /// <summary>The mail server did not take it.</summary>
    public void Failed(string fault, DateTimeOffset now)
    {
        (Fault, Tries) = (fault, Tries + 1);
        if (Tries <= waits.Length) NextTry = now + waits[Tries - 1];
        else (State, EndedAt) = (LetterState.GivenUp, now);
    }

    /// <summary>Starts over after it was given up.</summary>
    public void Again(DateTimeOffset now)
    {
        if (State is LetterState.GivenUp) (State, Tries, NextTry, EndedAt) = (LetterState.Waiting, 0, now, null);
    }
}
