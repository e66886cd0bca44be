namespace BackOnTrack.Domain.Safety;

/// <summary>
/// That a recipient must be told something about what it received: that it was wrong, that it was taken back, that a consent
/// ended, that the category changed. One per recipient and cause, with proof once it is told (O23).
/// </summary>
public sealed class RecipientNotice : IInFile
{
    public const int Longest = 1000;

    private RecipientNotice() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public Guid Recipient { get; private set; }

    /// <summary>What it received last of what this is about.</summary>
    public Guid Disclosure { get; private set; }
    public NoticeCause Cause { get; private set; }

    /// <summary>The record that caused it: the correction, the withdrawal, the category, or the disclosure itself.</summary>
    public Guid Because { get; private set; }
    public Sealed? Words { get; private set; }
    public Guid OwedBy { get; private set; }
    public DateTimeOffset OwedAt { get; private set; }
    public NoticeProof? Proof { get; private set; }
    public DateOnly? ToldOn { get; private set; }
    public Guid? ToldBy { get; private set; }

    public bool IsTold => ToldOn is not null;

    internal static RecipientNotice Owed(Disclosure about, NoticeCause cause, Guid because, string? words, Guid by, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), Mentee = about.Mentee, Unit = about.Unit, Mentorship = about.Mentorship, Recipient = about.Recipient, Disclosure = about.Id,
        Cause = cause, Because = because, Words = words is null ? null : Sealed.Of(words), OwedBy = by, OwedAt = now,
    };

    /// <summary>One notice for each recipient that ever received one of these, however many it received.</summary>
    public static IReadOnlyList<RecipientNotice> ToEach(IEnumerable<Disclosure> sent, NoticeCause cause, Guid because, string? words, Guid by, DateTimeOffset now) =>
        [.. sent.Where(d => d.WasSent).GroupBy(d => d.Recipient).Select(g => Owed(g.MaxBy(d => d.DecidedAt)!, cause, because, words, by, now))];

    /// <summary>A correction in words: what was wrong and what is right.</summary>
    public static Outcome<IReadOnlyList<RecipientNotice>> Correct(IReadOnlyList<Disclosure> sent, string? words, Guid because, Guid by, DateTimeOffset now)
    {
        var refusals = new List<Refusal>();
        words = (words ?? "").Trim();
        if (words.Length == 0) refusals.Add(new("House.Refuse.Missing", "Words"));
        if (words.Length > Longest) refusals.Add(new("Safety.Refuse.TooLong", "Words", [Longest]));
        if (!sent.Any(d => d.WasSent)) refusals.Add(new("Safety.Refuse.NobodyReceived", "Fact"));
        if (refusals.Count > 0) return refusals;
        return ToEach(sent, NoticeCause.Correction, because, words, by, now).ToList();
    }

    public Outcome<Nothing> Told(NoticeProof? proof, DateOnly? day, DateOnly owedOn, Guid by, DateOnly today)
    {
        if (IsTold) return new Refusal("Safety.Refuse.AlreadyTold", "Day");
        var refusals = new List<Refusal>();
        if (proof is null) refusals.Add(new("House.Refuse.Missing", "Proof"));
        if (day is null) refusals.Add(new("House.Refuse.DayMissing", "Day"));
        if (day > today) refusals.Add(new("Safety.Refuse.FutureDay", "Day"));
        if (day < owedOn) refusals.Add(new("Safety.Refuse.BeforeItHappened", "Day"));
        if (refusals.Count > 0) return refusals;
        (Proof, ToldOn, ToldBy) = (proof, day, by);
        return Nothing.Value;
    }
}
