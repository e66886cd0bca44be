namespace BackOnTrack.Domain.Mentorships;

/// <summary>What the two agree on, as it is typed in.</summary>
public sealed record AgreementTerms(DateOnly From, int Months, int RhythmDays, string Confidentiality, string Limits, string ContactRules);

/// <summary>The agreement of mentee and mentor. A new one does not overwrite the earlier.</summary>
public sealed class Agreement : IInFile
{
    private Agreement() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public Guid Mentor { get; private set; }
    public DateOnly From { get; private set; }
    public int Months { get; private set; }
    public int RhythmDays { get; private set; }
    public Sealed Confidentiality { get; private set; } = Sealed.Of("");
    public Sealed Limits { get; private set; } = Sealed.Of("");
    public Sealed ContactRules { get; private set; } = Sealed.Of("");
    public DateOnly AgreedOn { get; private set; }
    public Guid By { get; private set; }

    internal static Outcome<Agreement> On(Mentorship it, AgreementTerms terms, Doer by)
    {
        var refusals = new List<Refusal>();
        if (terms.Months is < 1 or > 36) refusals.Add(new("Mentorships.Refuse.Months", nameof(terms.Months), [36]));
        if (terms.RhythmDays < 1 || terms.RhythmDays > by.Days.MostDays) refusals.Add(new("Mentorships.Refuse.Rhythm", nameof(terms.RhythmDays), [by.Days.MostDays]));
        if (terms.From < it.ProposedOn) refusals.Add(new("Mentorships.Refuse.BeforeProposal", nameof(terms.From)));
        foreach (var (text, field) in new[] { (terms.Confidentiality, nameof(Confidentiality)), (terms.Limits, nameof(Limits)), (terms.ContactRules, nameof(ContactRules)) })
            if (string.IsNullOrWhiteSpace(text)) refusals.Add(new("Mentorships.Refuse.Empty", field));
        if (refusals.Count > 0 || it.Mentor is not { } mentor) return refusals;
        return new Agreement
        {
            Id = Guid.CreateVersion7(), Mentee = it.Mentee, Unit = it.Unit, Mentorship = it.Id, Mentor = mentor,
            From = terms.From, Months = terms.Months, RhythmDays = terms.RhythmDays, AgreedOn = by.Today, By = by.Account,
            Confidentiality = Sealed.Of(terms.Confidentiality.Trim()), Limits = Sealed.Of(terms.Limits.Trim()),
            ContactRules = Sealed.Of(terms.ContactRules.Trim()),
        };
    }
}
