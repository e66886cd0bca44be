namespace BackOnTrack.Domain.Supervision;

/// <summary>A talk as the coach filled it in: any answer may be missing, none is trusted.</summary>
public sealed class TalkInput
{
    public const int LongestNote = 4000, LongestAction = 300;

    public DateOnly? HeldOn { get; set; }
    public TalkHow? How { get; set; }
    public List<TalkTopic> Topics { get; set; } = [];
    public string? Words { get; set; }

    /// <summary>Rows of the form; those left empty were not agreed.</summary>
    public List<ActionInput> Actions { get; set; } = [new(), new(), new()];

    /// <summary>What happened before and was talked through this time.</summary>
    public List<Guid> Debriefs { get; set; } = [];

    internal IEnumerable<ActionInput> Filled => Actions.Where(action => !action.IsEmpty);

    internal List<Refusal> Broken(DateOnly today)
    {
        var broken = new List<Refusal>();
        if (HeldOn is null) broken.Add(new("House.Refuse.DayMissing", nameof(HeldOn)));
        if (HeldOn > today) broken.Add(new("Supervision.Refuse.FutureDate", nameof(HeldOn)));
        if (How is null) broken.Add(new("House.Refuse.Missing", nameof(How)));
        if (Topics.Count == 0) broken.Add(new("Supervision.Refuse.Topics", nameof(Topics)));
        if (Words?.Length > LongestNote) broken.Add(new("Supervision.Refuse.TooLong", nameof(Words), [LongestNote]));
        foreach (var (n, action) in Actions.Index())
            if (!action.IsEmpty) broken.AddRange(action.Broken($"Actions[{n}]", HeldOn));
        return broken;
    }
}

/// <summary>One agreed action as typed.</summary>
public sealed class ActionInput
{
    public string? What { get; set; }
    public ActionOwner? Owner { get; set; }
    public DateOnly? Due { get; set; }

    internal bool IsEmpty => string.IsNullOrWhiteSpace(What) && Due is null && Owner is null;

    internal IEnumerable<Refusal> Broken(string row, DateOnly? heldOn)
    {
        if (string.IsNullOrWhiteSpace(What)) yield return new("Supervision.Refuse.What", $"{row}.{nameof(What)}");
        else if (What.Length > TalkInput.LongestAction) yield return new("Supervision.Refuse.TooLong", $"{row}.{nameof(What)}", [TalkInput.LongestAction]);
        if (Owner is null) yield return new("Supervision.Refuse.Owner", $"{row}.{nameof(Owner)}");
        if (Due is null) yield return new("House.Refuse.DayMissing", $"{row}.{nameof(Due)}");
        else if (Due < heldOn) yield return new("Supervision.Refuse.DueBeforeTalk", $"{row}.{nameof(Due)}");
    }
}
