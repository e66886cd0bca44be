using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Release;

/// <summary>A release that was written down and never was: which day was said, who took it back, when and why.</summary>
public sealed class ReleaseTakenBack : IInFile
{
    private ReleaseTakenBack() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public DateOnly ReleasedOn { get; private set; }
    public Sealed Why { get; private set; } = null!;
    public DateTimeOffset At { get; private set; }
    public Guid By { get; private set; }

    /// <summary>Takes it back: nothing counts from it any more.</summary>
    public static Outcome<ReleaseTakenBack> From(ReleasePath path, string? why, ReleaseRules rules, Doer by)
    {
        if (path.ReleasedOn is not { } day) return Refusal.NotFound;
        if (Reasons.Flaws(why, rules.LongestText, "Release.Refuse.TooLong") is { Count: > 0 } flaws) return flaws;
        path.GoIn();
        return new ReleaseTakenBack
        {
            Id = Guid.CreateVersion7(by.Now), Mentee = path.Mentee, Unit = path.Unit, Mentorship = path.Mentorship, ReleasedOn = day, Why = Sealed.Of(why!.Trim()), At = by.Now, By = by.Account,
        };
    }
}
