namespace BackOnTrack.Domain.Mentorships;

/// <summary>What the next mentor needs to know, written instead of showing the earlier mentor's notes.</summary>
public sealed class HandOver : IInFile
{
    private HandOver() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }

    /// <summary>About the time with this mentor.</summary>
    public Guid Mentor { get; private set; }
    public Sealed Words { get; private set; } = Sealed.Of("");
    public DateTimeOffset Recorded { get; private set; }
    public Guid By { get; private set; }

    public static Outcome<HandOver> Write(Mentorship it, Guid about, string words, Doer by)
    {
        words = (words ?? "").Trim();
        if (words.Length is < 10 or > 4000) return new Refusal("Mentorships.Refuse.HandOver", "Words", [10, 4000]);
        return new HandOver
        {
            Id = Guid.CreateVersion7(), Mentee = it.Mentee, Unit = it.Unit, Mentorship = it.Id,
            Mentor = about, Words = Sealed.Of(words), Recorded = by.Now, By = by.Account,
        };
    }
}
