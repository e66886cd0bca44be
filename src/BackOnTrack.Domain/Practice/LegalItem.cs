namespace BackOnTrack.Domain.Practice;

/// <summary>What a country's law has to answer before the first mentor goes in. Which of them a service asks about is its pack's to say.</summary>
public enum LegalItem
{
    DataProtection, SharingInformation, Confidentiality, DutyToAct, AccessToPrisons, BackgroundChecks, Voluntary, Insurance, PayAndTax, Research,
}

/// <summary>How the law stands to a question. Only <see cref="ToChange"/> and <see cref="Missing"/> cost work.</summary>
public enum LegalState { Unknown, InPlace, ToChange, Missing, NotNeeded }

/// <summary>The questions about the law a plan begins with.</summary>
public sealed record AdoptionRules
{
    public IReadOnlyList<LegalItem> LegalItems { get; init; } = Enum.GetValues<LegalItem>();
}

/// <summary>One question of the checklist with its answer: the pack's question, or one in words of the country's own.</summary>
public sealed record LegalAnswer
{
    public LegalItem? Item { get; init; }
    public string? Words { get; init; }
    public LegalState State { get; init; }
    public string? Note { get; init; }

    /// <summary>What nobody has looked into is counted as work: the plan must not become cheap by not asking.</summary>
    public bool IsOpen => State is LegalState.Unknown or LegalState.ToChange or LegalState.Missing;
}
