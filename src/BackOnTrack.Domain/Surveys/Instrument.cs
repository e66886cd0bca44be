namespace BackOnTrack.Domain.Surveys;

/// <summary>An instrument of somebody else, as typed: any answer may be missing, none is trusted.</summary>
public sealed class InstrumentInput
{
    public string? What { get; set; }
    public string? DoneBy { get; set; }
    public DateOnly? DoneOn { get; set; }
    public string? KeptAt { get; set; }
}

/// <summary>
/// That an instrument of others was used: which, done by, date, where it is kept. Its items belong to whoever made it, and its
/// answers to where they are kept, so there is no place for either here.
/// </summary>
public sealed class Instrument
{
    public const int LongestWhat = 120, LongestWhere = 200;

    private Instrument() { }

    public Guid Id { get; private set; }
    public string What { get; private set; } = "";
    public string DoneBy { get; private set; } = "";
    public DateOnly DoneOn { get; private set; }
    public string KeptAt { get; private set; } = "";
    public Guid RecordedBy { get; private set; }
    public DateTimeOffset RecordedAt { get; private set; }
    public Guid? WithdrawnBy { get; private set; }
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public bool IsWithdrawn => WithdrawnAt is not null;

    public static Outcome<Instrument> Record(InstrumentInput input, DateOnly today, Guid by, DateTimeOffset now)
    {
        var (what, doneBy, keptAt) = (Plain(input.What), Plain(input.DoneBy), Plain(input.KeptAt));
        var broken = new List<Refusal>();
        broken.AddRange(Line(what, nameof(What), LongestWhat));
        broken.AddRange(Line(doneBy, nameof(DoneBy), LongestWhat));
        if (input.DoneOn is null) broken.Add(new("House.Refuse.DayMissing", nameof(DoneOn)));
        if (input.DoneOn > today) broken.Add(new("Surveys.Refuse.FutureDate", nameof(DoneOn)));
        broken.AddRange(Line(keptAt, nameof(KeptAt), LongestWhere));
        return broken.Count > 0 ? broken : new Instrument
        {
            Id = Guid.CreateVersion7(now), What = what, DoneBy = doneBy, DoneOn = input.DoneOn!.Value, KeptAt = keptAt, RecordedBy = by, RecordedAt = now,
        };
    }

    /// <summary>A line written by mistake no longer counts. It stays to be seen, because somebody may have gone by it.</summary>
    public Outcome<Nothing> Withdraw(Guid by, DateTimeOffset now)
    {
        if (IsWithdrawn) return new Refusal("Surveys.Refuse.Withdrawn");
        (WithdrawnBy, WithdrawnAt) = (by, now);
        return Nothing.Value;
    }

    private static string Plain(string? typed) => (typed ?? "").Trim();

    private static IEnumerable<Refusal> Line(string words, string field, int longest)
    {
        if (words.Length == 0) yield return new("House.Refuse.Missing", field);
        if (words.Length > longest) yield return new("Surveys.Refuse.TooLong", field, [longest]);
    }
}
