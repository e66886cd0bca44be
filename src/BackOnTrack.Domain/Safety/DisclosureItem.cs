namespace BackOnTrack.Domain.Safety;

/// <summary>
/// One fact of a disclosure with how sure it is: from which day, and whether it is stale, unverified or contested. What is in
/// doubt needs a decision of its own before anything is sent; the recipient reads the doubt beside the fact (O22).
/// </summary>
public sealed class DisclosureItem : IInFile
{
    private DisclosureItem() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Disclosure { get; private set; }
    public ShareFact Fact { get; private set; }
    public Sealed Value { get; private set; } = Sealed.Of("");
    public DateOnly? AsOf { get; private set; }
    public FactDoubt Doubt { get; private set; }
    public DoubtAnswer? Answer { get; private set; }
    public Guid? AnsweredBy { get; private set; }

    public bool IsUndecided => Doubt is not FactDoubt.None && Answer is null;
    public bool IsLeftOut => Answer is DoubtAnswer.LeaveOut;

    /// <summary>Whether the recipient reads the doubt beside it.</summary>
    public bool HasRemark => Answer is DoubtAnswer.SendWithRemark;

    /// <summary>Whether the file still says what was prepared.</summary>
    public bool StillSays(IReadOnlyList<KnownFact> known) => known.Any(k => k.Fact == Fact && k.Value == Value.Text);

    internal static DisclosureItem Of(Disclosure disclosure, KnownFact fact, bool contested, SafetyRules rules, DateOnly today) => new()
    {
        Id = Guid.CreateVersion7(disclosure.PreparedAt), Mentee = disclosure.Mentee, Unit = disclosure.Unit, Disclosure = disclosure.Id,
        Fact = fact.Fact, Value = Sealed.Of(fact.Value), AsOf = fact.AsOf, Doubt = DoubtOf(fact, contested, rules, today),
    };

    /// <summary>The gravest doubt there is: what the person disputes, then what nobody has verified, then what is old.</summary>
    public static FactDoubt DoubtOf(KnownFact fact, bool contested, SafetyRules rules, DateOnly today) =>
        contested ? FactDoubt.Contested : !fact.Verified ? FactDoubt.Unverified : fact.AsOf is not { } day || day.AddDays(rules.DaysUntilStale) < today ? FactDoubt.Stale : FactDoubt.None;

    /// <summary>What is contested cannot be ticked off as checked: it goes with its remark, or not at all.</summary>
    public Outcome<Nothing> Settle(DoubtAnswer? answer, Guid by, DateOnly today)
    {
        if (Doubt is FactDoubt.None) return Nothing.Value;
        if (answer is null) return new Refusal("House.Refuse.Missing", $"Answers[{Fact}]");
        if (answer is DoubtAnswer.CheckedToday && Doubt is FactDoubt.Contested) return new Refusal("Safety.Refuse.Contested", $"Answers[{Fact}]");
        (Answer, AnsweredBy) = (answer, by);
        if (answer is DoubtAnswer.CheckedToday) AsOf = today;
        return Nothing.Value;
    }
}

/// <summary>What exactly was given, in words, frozen when it was decided.</summary>
public sealed class DisclosureCopy : IInFile
{
    public const int Longest = 1000;

    private DisclosureCopy() { }

    /// <summary>The same id as the disclosure's.</summary>
    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }

    /// <summary>What the preparer adds to the facts.</summary>
    public Sealed? Words { get; private set; }

    /// <summary>The whole text as the recipient reads it; null until somebody has decided.</summary>
    public Sealed? Frozen { get; private set; }

    internal static DisclosureCopy Of(Disclosure it, string? words) => new()
    {
        Id = it.Id, Mentee = it.Mentee, Unit = it.Unit, Words = string.IsNullOrWhiteSpace(words) ? null : Sealed.Of(words.Trim()),
    };

    /// <summary>Once; what was sent is never another text afterwards.</summary>
    public void Freeze(string text) => Frozen ??= Sealed.Of(text);
}
