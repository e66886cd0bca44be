namespace BackOnTrack.Domain.Interviews;

/// <summary>A note as typed.</summary>
public sealed class NoteInput
{
    public PassageRule? Rule { get; set; }
    public string? Words { get; set; }

    /// <summary>What a correction corrects.</summary>
    public string? Corrects { get; set; }

    /// <summary>The writer has looked: the name in the text is nobody's who could be recognised.</summary>
    public bool NoName { get; set; }
}

/// <summary>
/// One version of what was said, sealed for the house. It can be written over until somebody has begun to code it or proposed a quote;
/// from then on a correction is the next version, and the codings stay with the words they were made on.
/// </summary>
public sealed class InterviewNote
{
    /// <summary>Two hours of talk, written down nearly word for word.</summary>
    public const int Longest = 60_000;
    public const int LongestCorrection = 500;

    private InterviewNote() { }

    public Guid Id { get; private set; }
    public Guid Interview { get; private set; }
    public int Edition { get; private set; }
    public PassageRule Rule { get; private set; }

    /// <summary>How many passages the rule makes of it.</summary>
    public int Passages { get; private set; }

    /// <summary>The sealed text; <see cref="Keep"/> puts it there.</summary>
    public byte[] Words { get; private set; } = [];

    /// <summary>What this version corrects; empty in the first.</summary>
    public string Corrects { get; private set; } = "";
    public Guid WrittenBy { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>Which save this is.</summary>
    public uint Version { get; private set; }

    public static Outcome<InterviewNote> Write(Interview interview, NoteInput input, Guid by, DateTimeOffset now)
    {
        var note = new InterviewNote { Id = Guid.CreateVersion7(now), Interview = interview.Id, Edition = 1 };
        return note.Take(interview, input, correction: false, by, now) is { Count: > 0 } broken ? Outcome<InterviewNote>.Refused(broken) : note;
    }

    /// <summary>Writes it over. Refused once somebody codes it: then it is corrected (<see cref="Correct"/>).</summary>
    public Outcome<Nothing> Rewrite(Interview interview, NoteInput input, bool isCoded, Guid by, DateTimeOffset now)
    {
        if (isCoded) return new Refusal("Interviews.Refuse.Coded");
        return Take(interview, input, correction: false, by, now) is { Count: > 0 } broken ? Outcome<Nothing>.Refused(broken) : Nothing.Value;
    }

    /// <summary>The next version, with what it corrects; this one stays as it was coded.</summary>
    public Outcome<InterviewNote> Correct(Interview interview, NoteInput input, Guid by, DateTimeOffset now)
    {
        var next = new InterviewNote { Id = Guid.CreateVersion7(now), Interview = Interview, Edition = Edition + 1 };
        return next.Take(interview, input, correction: true, by, now) is { Count: > 0 } broken ? Outcome<InterviewNote>.Refused(broken) : next;
    }

    /// <summary>For the act that seals it: the text as it rests.</summary>
    public void Keep(byte[] words) => Words = words;

    private List<Refusal> Take(Interview interview, NoteInput input, bool correction, Guid by, DateTimeOffset now)
    {
        if (interview.IsWithdrawn) return [new("Interviews.Refuse.Withdrawn")];
        var (words, corrects) = (Text.Tidy(input.Words), Text.Tidy(input.Corrects));
        var broken = new List<Refusal>();
        if (input.Rule is null) broken.Add(new("House.Refuse.Missing", nameof(Rule)));
        broken.AddRange(Text.Check(words, nameof(Words), Longest));
        if (ReferenceInText.Stands(words)) broken.Add(new("Interviews.Refuse.Reference", nameof(Words)));
        if (correction) broken.AddRange(Text.Check(corrects, nameof(Corrects), LongestCorrection));
        if (correction && ReferenceInText.Stands(corrects)) broken.Add(new("Interviews.Refuse.Reference", nameof(Corrects)));
        if (broken.Count > 0) return broken;
        var passages = Interviews.Passages.Of(words, input.Rule!.Value).Count;
        if (passages > Interviews.Passages.Most) return [new("Interviews.Refuse.ManyPassages", nameof(Words), [Interviews.Passages.Most])];
        (Rule, Passages, Corrects, WrittenBy, WrittenAt) = (input.Rule.Value, passages, correction ? corrects : "", by, now);
        return [];
    }
}
