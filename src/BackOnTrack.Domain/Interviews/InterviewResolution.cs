namespace BackOnTrack.Domain.Interviews;

/// <summary>What two coders settled on where they differed, and why. Settled anew, it takes the earlier one's place.</summary>
public sealed class InterviewResolution
{
    public const int Longest = 500;

    private InterviewResolution() { }

    public Guid Id { get; private set; }
    public Guid Interview { get; private set; }
    public Guid Note { get; private set; }
    public int Passage { get; private set; }
    public Guid Code { get; private set; }

    /// <summary>Whether the code is in the passage.</summary>
    public bool Holds { get; private set; }

    /// <summary>The sealed reason; <see cref="Keep"/> puts it there.</summary>
    public byte[] Words { get; private set; } = [];
    public Guid SettledBy { get; private set; }
    public DateTimeOffset SettledAt { get; private set; }

    /// <summary>Which save this is.</summary>
    public uint Version { get; private set; }

    /// <param name="codings">The codings of the note; only its two coders settle what they differ in.</param>
    /// <param name="words">As the caller keeps them, tidied.</param>
    public static Outcome<InterviewResolution> Settle(InterviewResolution? earlier, CodedByTwo coded, IReadOnlyCollection<InterviewCoding> codings, SettleInput input, Guid by, DateTimeOffset now, out string words)
    {
        words = Text.Tidy(input.Words);
        if (codings.All(c => c.Coder != by)) return new Refusal("Interviews.Refuse.NotACoder");
        if (input.Passage is not { } passage || input.Code is not { } code || !coded.Differences.Contains((passage, code))) return Refusal.NotFound;
        var broken = new List<Refusal>();
        if (input.Holds is null) broken.Add(new("House.Refuse.Missing", nameof(Holds)));
        broken.AddRange(Text.Check(words, nameof(Words), Longest));
        if (ReferenceInText.Stands(words)) broken.Add(new("Interviews.Refuse.Reference", nameof(Words)));
        if (broken.Count > 0) return broken;
        var of = codings.First();
        var it = earlier ?? new InterviewResolution { Id = Guid.CreateVersion7(now), Interview = of.Interview, Note = of.Note, Passage = passage, Code = code };
        (it.Holds, it.SettledBy, it.SettledAt) = (input.Holds!.Value, by, now);
        return it;
    }

    /// <summary>For the act that seals it: the reason as it rests.</summary>
    public void Keep(byte[] words) => Words = words;
}

/// <summary>A settlement as typed.</summary>
public sealed class SettleInput
{
    public int? Passage { get; set; }
    public Guid? Code { get; set; }
    public bool? Holds { get; set; }
    public string? Words { get; set; }

    /// <summary>The writer has looked: the name in it is nobody's who could be recognised.</summary>
    public bool NoName { get; set; }
}
