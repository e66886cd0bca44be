namespace BackOnTrack.Domain.Mentors;

/// <summary>What a check of a mentor and one of an applicant have in common.</summary>
public interface ICheck
{
    CheckKind Kind { get; }
    DateOnly IssuedOn { get; }
    DateOnly ValidUntil { get; }
    CheckOutcome Outcome { get; }

    /// <summary>When it was struck out as written down by mistake; such a one counts nowhere.</summary>
    DateTimeOffset? StruckAt { get; }
}

/// <summary>What checks come to on a day.</summary>
public static class CheckStanding
{
    /// <summary>The longest reason for striking one out.</summary>
    public const int LongestReason = 300;

    /// <summary>
    /// The kinds that are needed and that no check covers on the day. One that was not passed takes away every earlier one, however long that
    /// would have held; only a later one covers again.
    /// </summary>
    public static IReadOnlyList<CheckKind> Missing(IEnumerable<ICheck> checks, DateOnly day, IReadOnlyList<CheckKind> needed)
    {
        var counted = checks.Where(c => c.StruckAt is null && c.IssuedOn <= day).ToLookup(c => c.Kind);
        return [.. needed.Where(kind => !Covers(counted[kind], day))];
    }

    /// <summary>What is wrong with a reason for striking one out.</summary>
    internal static List<Refusal> Broken(string? why) => Reasons.Flaws(why, LongestReason, "Mentors.Refuse.TooLong");

    private static bool Covers(IEnumerable<ICheck> ofKind, DateOnly day)
    {
        var failed = ofKind.Where(c => c.Outcome is CheckOutcome.NotPassed).Max(c => (DateOnly?)c.IssuedOn);
        return ofKind.Any(c => c.Outcome is not CheckOutcome.NotPassed && day <= c.ValidUntil && !(c.IssuedOn <= failed));
    }
}
