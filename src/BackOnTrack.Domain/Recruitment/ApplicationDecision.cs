using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Recruitment;

/// <summary>What is on the table when somebody decides.</summary>
public sealed record DecisionGround(ApplicationInterview? Interview, int References, IReadOnlyList<ApplicationCheck> Checks, CorpsRules Rules)
{
    /// <summary>Everything that stands between the applicant and the corps on the day, whoever decides; all named at once.</summary>
    public IReadOnlyList<Refusal> Missing(DateOnly day)
    {
        var missing = new List<Refusal>();
        if (Interview is not { IsHeld: true }) missing.Add(new("Recruitment.Refuse.NoInterview"));
        if (References < Rules.References) missing.Add(new("Recruitment.Refuse.References", Values: [References, Rules.References]));
        missing.AddRange(CheckStanding.Missing(Checks, day, Rules.Checks).Select(kind => new Refusal($"Recruitment.Refuse.Check.{kind}")));
        return missing;
    }
}

/// <summary>Whether an applicant becomes a mentor, by somebody who did not hold the interview. An earlier decision stays beside a newer one.</summary>
public sealed class ApplicationDecision : IAboutMentor
{
    public const int LongestText = 2000;

    private ApplicationDecision() { }

    public Guid Id { get; private set; }
    public Guid Application { get; private set; }
    Guid IAboutMentor.Mentor => Application;
    public int Unit { get; private set; }
    public DecisionKind Kind { get; private set; }
    public RefusalReason? Reason { get; private set; }
    public Sealed Words { get; private set; } = Sealed.Of("");
    public Guid DecidedBy { get; private set; }
    public DateTimeOffset DecidedAt { get; private set; }

    /// <summary>Refusals: what is not filled in, the interviewer who would decide, and for an acceptance every unmet condition.</summary>
    public static Outcome<ApplicationDecision> Make(Application application, DecisionGround ground, DecisionKind? kind, RefusalReason? reason, string? words, Guid by, DateTimeOffset at, DateOnly today)
    {
        if (application.State == ApplicationState.Entered) return new Refusal("Recruitment.Refuse.IsMentor");
        var refusals = new List<Refusal>();
        if (kind is null) refusals.Add(new("House.Refuse.Missing", "Kind"));
        if (kind is DecisionKind.Refused && reason is null) refusals.Add(new("House.Refuse.Missing", "Reason"));
        if ((words ?? "").Trim().Length is 0 or > LongestText) refusals.Add(new("Recruitment.Refuse.Words", "Words", [LongestText]));
        if (kind is not DecisionKind.Withdrawn && ground.Interview?.Interviewer == by) refusals.Add(new("Recruitment.Refuse.OwnInterview", "Kind"));
        if (kind is DecisionKind.Accepted) refusals.AddRange(ground.Missing(today).Select(m => m with { Field = "Kind" }));
        if (refusals.Count > 0) return refusals;
        application.Settle(kind!.Value);
        return new ApplicationDecision
        {
            Id = Guid.CreateVersion7(), Application = application.Id, Unit = application.Unit, Kind = kind.Value, Reason = kind is DecisionKind.Refused ? reason : null,
            Words = Sealed.Of(words!.Trim()), DecidedBy = by, DecidedAt = at,
        };
    }
}
