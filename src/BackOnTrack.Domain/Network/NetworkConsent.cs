using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Network;

/// <summary>What somebody of the network said, as filled in.</summary>
public sealed class WordInput
{
    public OwnWord? Word { get; set; }
    public DateOnly? On { get; set; }
    public AskedHow? How { get; set; }
    public AskedBy? By { get; set; }
    public string? Carer { get; set; }
}

/// <summary>
/// One dated word of somebody of the network about being part of it. Rows are only ever added, and the latest counts. For a
/// child the carer says yes. Taking it back needs no reason.
/// </summary>
public sealed class NetworkConsent : IInFile
{
    private NetworkConsent() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Person { get; private set; }
    public OwnWord Word { get; private set; }
    public DateOnly On { get; private set; }
    public AskedHow How { get; private set; }
    public AskedBy By { get; private set; }

    /// <summary>Who said yes for a child.</summary>
    public Sealed? Carer { get; private set; }
    public Guid RecordedBy { get; private set; }
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>Which word may follow which.</summary>
    public static readonly IReadOnlyList<(OwnWord From, OwnWord To)> Moves =
    [
        (OwnWord.NotAsked, OwnWord.Given),
        (OwnWord.NotAsked, OwnWord.Declined),
        (OwnWord.Declined, OwnWord.Given),
        (OwnWord.Given, OwnWord.Withdrawn),
        (OwnWord.Withdrawn, OwnWord.Given),
    ];

    /// <summary>Writes down what was said after <paramref name="last"/>.</summary>
    public static Outcome<NetworkConsent> Record(NetworkPortrait person, NetworkConsent? last, WordInput input, Doer by)
    {
        List<Refusal> broken = [];
        if (input.Word is null or OwnWord.NotAsked) broken.Add(new("House.Refuse.Missing", nameof(input.Word)));
        else if (!Moves.Contains((last.Now(), input.Word.Value))) broken.Add(new($"Network.Refuse.WordIs{last.Now()}", nameof(input.Word)));
        if (input.On is not { } on) broken.Add(new("House.Refuse.DayMissing", nameof(input.On)));
        else if (on > by.Today) broken.Add(new("Network.Refuse.FutureDate", nameof(input.On)));
        else if (on < last?.On) broken.Add(new("Network.Refuse.BeforeLastWord", nameof(input.On), [last.On]));
        if (input.How is null) broken.Add(new("House.Refuse.Missing", nameof(input.How)));
        if (input.By is null) broken.Add(new("House.Refuse.Missing", nameof(input.By)));
        if (person.IsChild && input.Word is OwnWord.Given && string.IsNullOrWhiteSpace(input.Carer)) broken.Add(new("Network.Refuse.CarerMissing", nameof(input.Carer)));
        if (input.Carer?.Length > PersonInput.LongestName) broken.Add(new("Network.Refuse.TooLong", nameof(input.Carer), [PersonInput.LongestName]));
        if (broken.Count > 0) return broken;
        return new NetworkConsent
        {
            Id = Guid.CreateVersion7(by.Now), Mentee = person.Mentee, Unit = person.Unit, Person = person.Id,
            Word = input.Word!.Value, On = input.On!.Value, How = input.How!.Value, By = input.By!.Value,
            Carer = person.IsChild && !string.IsNullOrWhiteSpace(input.Carer) ? Sealed.Of(input.Carer.Trim()) : null, RecordedBy = by.Account, RecordedAt = by.Now,
        };
    }
}

public static class LastWord
{
    /// <summary>Where somebody stands: the last word, or not asked.</summary>
    public static OwnWord Now(this NetworkConsent? last) => last?.Word ?? OwnWord.NotAsked;
}
