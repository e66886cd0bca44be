namespace BackOnTrack.Domain.Sessions;

/// <summary>The words of a session: facts, the mentee's own words and the mentor's impressions, each in its own field.</summary>
public sealed class SessionNote : IInFile
{
    private SessionNote() { }

    /// <summary>The same id as the session's: one session, one note.</summary>
    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public Guid Mentor { get; private set; }

    public Sealed? Place { get; private set; }
    public Sealed? Happened { get; private set; }
    public Sealed? Words { get; private set; }
    public Sealed? Impressions { get; private set; }
    public Sealed? Agreed { get; private set; }
    public Sealed? VoidReason { get; private set; }

    internal static SessionNote Of(Session session, SessionInput input)
    {
        var note = new SessionNote { Id = session.Id, Mentee = session.Mentee, Unit = session.Unit, Mentorship = session.Mentorship, Mentor = session.Mentor };
        note.Take(input);
        return note;
    }

    internal void Take(SessionInput input)
    {
        Place = input.TookPlace is TookPlace.Held ? Kept(Place, input.Place) : null;
        Happened = Kept(Happened, input.Happened);
        Words = Kept(Words, input.Words);
        Impressions = Kept(Impressions, input.Impressions);
        Agreed = Kept(Agreed, input.Agreed);
    }

    /// <summary>Word for word the same, whoever wrote it when.</summary>
    internal bool SaysTheSameAs(SessionNote other) =>
        (Place?.Text, Happened?.Text, Words?.Text, Impressions?.Text, Agreed?.Text) == (other.Place?.Text, other.Happened?.Text, other.Words?.Text, other.Impressions?.Text, other.Agreed?.Text);

    internal void Void(string reason) => VoidReason = Sealed.Of(reason.Trim());

    /// <summary>An unchanged text stays the sealed text it was.</summary>
    private static Sealed? Kept(Sealed? before, string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : before?.Text == text.Trim() ? before : Sealed.Of(text.Trim());
}
