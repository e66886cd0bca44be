namespace BackOnTrack.Domain.Mentorships;

/// <summary>What is said when a mentorship ends.</summary>
public sealed record EndingWords(DateOnly Day, EndReason Reason, EndedBy By, bool Planned, string Words);

/// <summary>An ending with its reason. One made by mistake is withdrawn and stays.</summary>
public sealed class MentorshipEnding : IInFile
{
    private MentorshipEnding() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public DateOnly Day { get; private set; }
    public EndReason Reason { get; private set; }
    public EndedBy EndedBy { get; private set; }
    public bool Planned { get; private set; }
    public Sealed? Words { get; private set; }
    public DateTimeOffset Recorded { get; private set; }
    public Guid By { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }
    public Guid? WithdrawnBy { get; private set; }
    public Sealed? WithdrawnReason { get; private set; }

    internal static Outcome<MentorshipEnding> Of(Mentorship it, EndingWords words, Doer by)
    {
        var refusals = new List<Refusal>();
        if (!by.Days.EndReasons.Contains(words.Reason)) refusals.Add(new("Mentorships.Refuse.ReasonNotOffered", nameof(words.Reason)));
        if (words.Day > by.Today) refusals.Add(new("Mentorships.Refuse.FutureDate", nameof(words.Day)));
        // What was agreed and held stands: it cannot have been over before.
        if (words.Day < it.LastHeld) refusals.Add(new("Mentorships.Refuse.BeforeLastSession", nameof(words.Day), [it.LastHeld.Value]));
        else if (words.Day < it.AgreedOn) refusals.Add(new("Mentorships.Refuse.BeforeAgreement", nameof(words.Day), [it.AgreedOn.Value]));
        else if (words.Day < it.ProposedOn) refusals.Add(new("Mentorships.Refuse.BeforeProposal", nameof(words.Day)));
        if (words is { Planned: true, Reason: EndReason.Mistake or EndReason.Death })
            refusals.Add(new("Mentorships.Refuse.NeverPlanned", nameof(words.Planned)));
        if (refusals.Count > 0) return refusals;
        return new MentorshipEnding
        {
            Id = Guid.CreateVersion7(), Mentee = it.Mentee, Unit = it.Unit, Mentorship = it.Id, Day = words.Day,
            Reason = words.Reason, EndedBy = words.By, Planned = words.Planned, Recorded = by.Now, By = by.Account,
            Words = Seal(words.Words),
        };
    }

    internal void Withdraw(string reason, Doer by) =>
        (WithdrawnAt, WithdrawnBy, WithdrawnReason) = (by.Now, by.Account, Sealed.Of(reason.Trim()));

    private static Sealed? Seal(string? text) => string.IsNullOrWhiteSpace(text) ? null : Sealed.Of(text.Trim());
}
