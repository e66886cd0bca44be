namespace BackOnTrack.Domain.Interviews;

/// <summary>What has become of a proposed quote.</summary>
public enum QuoteState { Proposed, Released, Refused }

/// <summary>Why a quote is not released. One of a few, because a reason in words would say what must not be said.</summary>
public enum QuoteRefusal { Name, Place, UnusualEvent, Consent, ChangedMeaning }

/// <summary>A quote as typed.</summary>
public sealed class QuoteInput
{
    public int? Passage { get; set; }

    /// <summary>The passage as it would be read, shortened or changed so that nobody is recognised.</summary>
    public string? Words { get; set; }

    /// <summary>The writer has looked: the name in it is nobody's who could be recognised.</summary>
    public bool NoName { get; set; }
}

/// <summary>The short list a second person goes through, and what they decide.</summary>
public sealed class QuoteCheckInput
{
    public bool NoName { get; set; }
    public bool NoPlace { get; set; }
    public bool NoUnusualEvent { get; set; }
    public bool ConsentGiven { get; set; }
    public bool? Release { get; set; }
    public QuoteRefusal? Because { get; set; }
}

/// <summary>
/// A sentence somebody would like to show outside the room of the evaluators. A second evaluator goes through a short list
/// and releases it, or refuses it with a reason; who proposed it never does.
/// </summary>
public sealed class InterviewQuote
{
    public const int Longest = 600;

    private InterviewQuote() { }

    public Guid Id { get; private set; }
    public Guid Interview { get; private set; }
    public Guid Note { get; private set; }
    public int Passage { get; private set; }

    /// <summary>The sealed words; <see cref="Keep"/> puts them there.</summary>
    public byte[] Words { get; private set; } = [];
    public QuoteState State { get; private set; }
    public QuoteRefusal? RefusedBecause { get; private set; }
    public Guid ProposedBy { get; private set; }
    public DateTimeOffset ProposedAt { get; private set; }
    public Guid? CheckedBy { get; private set; }
    public DateTimeOffset? CheckedAt { get; private set; }

    /// <summary>Which save this is.</summary>
    public uint Version { get; private set; }

    public static Outcome<InterviewQuote> Propose(Interview interview, InterviewNote note, QuoteInput input, Guid by, DateTimeOffset now, out string words)
    {
        words = Text.Tidy(input.Words);
        if (input.Passage is not { } passage || passage < 1 || passage > note.Passages) return Refusal.NotFound;
        if (!interview.IsQuotable) return new Refusal("Interviews.Refuse.NotQuotable");
        var broken = Text.Check(words, nameof(Words), Longest).ToList();
        if (ReferenceInText.Stands(words)) broken.Add(new("Interviews.Refuse.Reference", nameof(Words)));
        return broken.Count > 0 ? broken : new InterviewQuote { Id = Guid.CreateVersion7(now), Interview = interview.Id, Note = note.Id, Passage = passage, ProposedBy = by, ProposedAt = now };
    }

    /// <summary>Decides. Released only with the whole list ticked and a consent that holds today; a refusal names its reason.</summary>
    public Outcome<Nothing> Check(Interview interview, QuoteCheckInput input, Guid by, DateTimeOffset now)
    {
        if (State != QuoteState.Proposed) return new Refusal("Interviews.Refuse.Checked");
        if (by == ProposedBy) return new Refusal("Interviews.Refuse.OwnQuote");
        if (input.Release is null) return new Refusal("House.Refuse.Missing", nameof(input.Release));
        var broken = new List<Refusal>();
        if (input.Release is true)
        {
            if (!interview.IsQuotable) broken.Add(new("Interviews.Refuse.NotQuotable", nameof(input.ConsentGiven)));
            broken.AddRange(new[] { (nameof(input.NoName), input.NoName), (nameof(input.NoPlace), input.NoPlace), (nameof(input.NoUnusualEvent), input.NoUnusualEvent), (nameof(input.ConsentGiven), input.ConsentGiven) }
                .Where(t => !t.Item2).Select(t => new Refusal("Interviews.Refuse.NotTicked", t.Item1)));
        }
        else if (input.Because is null) broken.Add(new("House.Refuse.Missing", nameof(input.Because)));
        if (broken.Count > 0) return broken;
        (State, RefusedBecause, CheckedBy, CheckedAt) = input.Release is true ? (QuoteState.Released, (QuoteRefusal?)null, by, now) : (QuoteState.Refused, input.Because, by, now);
        return Nothing.Value;
    }

    /// <summary>For the act that seals it: the words as they rest.</summary>
    public void Keep(byte[] words) => Words = words;
}

/// <summary>A quote that may be shown: all that leaves the room of the evaluators. It stays to be seen when consent is taken back, with a mark.</summary>
public sealed class ReleasedQuote
{
    private ReleasedQuote() { }

    public Guid Id { get; private set; }
    public Guid Interview { get; private set; }
    public int Number { get; private set; }
    public Asked Asked { get; private set; }
    public DateOnly HeldOn { get; private set; }

    /// <summary>The sealed words; <see cref="Keep"/> puts them there.</summary>
    public byte[] Words { get; private set; } = [];
    public Guid ProposedBy { get; private set; }
    public Guid ReleasedBy { get; private set; }
    public DateTimeOffset ReleasedAt { get; private set; }

    /// <summary>Since when it is used no more: whoever said it took the consent back.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public string Code => Domain.Interviews.Interview.CodeOf(Number);

    public static ReleasedQuote Of(InterviewQuote quote, Interview interview) => new()
    {
        Id = quote.Id, Interview = interview.Id, Number = interview.Number, Asked = interview.Asked, HeldOn = interview.HeldOn, ProposedBy = quote.ProposedBy, ReleasedBy = quote.CheckedBy!.Value, ReleasedAt = quote.CheckedAt!.Value,
    };

    public void Withdraw(DateTimeOffset now) => WithdrawnAt ??= now;

    /// <summary>For the act that seals it: the words as they rest.</summary>
    public void Keep(byte[] words) => Words = words;
}
