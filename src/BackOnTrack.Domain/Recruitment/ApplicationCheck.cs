using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Recruitment;

/// <summary>A check of an applicant: that it was made and what came of it. The paper itself is not kept.</summary>
public sealed class ApplicationCheck : IAboutMentor, ICheck
{
    private ApplicationCheck() { }

    public Guid Id { get; private set; }
    public Guid Application { get; private set; }
    Guid IAboutMentor.Mentor => Application;
    public int Unit { get; private set; }
    public CheckKind Kind { get; private set; }
    public string Issuer { get; private set; } = "";
    public DateOnly IssuedOn { get; private set; }
    public DateOnly ValidUntil { get; private set; }
    public CheckOutcome Outcome { get; private set; }
    public DateTimeOffset? StruckAt { get; private set; }
    public Sealed? StruckBecause { get; private set; }

    public static Outcome<ApplicationCheck> Record(Application application, CheckKind? kind, string? issuer, DateOnly? issuedOn, DateOnly? validUntil, CheckOutcome? outcome, DateOnly today, CorpsRules rules)
    {
        if (!application.IsOpen) return new Refusal("Recruitment.Refuse.Decided");
        var until = rules.HoldsUntil(kind, validUntil);
        if (MentorCheck.Wrong(kind, issuer, issuedOn, until, outcome, today) is { Count: > 0 } wrong) return wrong;
        return new ApplicationCheck
        {
            Id = Guid.CreateVersion7(), Application = application.Id, Unit = application.Unit, Kind = kind!.Value, Issuer = issuer!.Trim(),
            IssuedOn = issuedOn!.Value, ValidUntil = until!.Value, Outcome = outcome!.Value,
        };
    }

    /// <summary>It is not asked for again.</summary>
    public bool HoldsForGood => ValidUntil == CorpsRules.ForGood;

    /// <summary>It was written down by mistake. It stays to be read with the reason, and counts no more.</summary>
    public Outcome<Nothing> Strike(Application application, string? why, DateTimeOffset now)
    {
        if (!application.IsOpen) return new Refusal("Recruitment.Refuse.Decided");
        if (StruckAt is not null) return new Refusal("Mentors.Refuse.CheckStruck");
        if (CheckStanding.Broken(why) is { Count: > 0 } wrong) return wrong;
        (StruckAt, StruckBecause) = (now, Sealed.Of(why!.Trim()));
        return Nothing.Value;
    }
}
