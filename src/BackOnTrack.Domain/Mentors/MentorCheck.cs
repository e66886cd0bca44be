namespace BackOnTrack.Domain.Mentors;

/// <summary>A check of a mentor: who issued it, what came of it and how long it holds. A lapsed one, or one not passed, blocks matching. The paper itself is not kept.</summary>
public sealed class MentorCheck : IAboutMentor, ICheck, IMattersToVisits
{
    private MentorCheck() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public CheckKind Kind { get; private set; }
    public string Issuer { get; private set; } = "";
    public DateOnly IssuedOn { get; private set; }
    public DateOnly ValidUntil { get; private set; }
    public CheckOutcome Outcome { get; private set; }

    /// <summary>When mentor and coordinators were told that it lapses soon.</summary>
    public DateTimeOffset? WarnedAt { get; private set; }

    /// <summary>When the booked visits were looked at again that rest on it, or fall with it.</summary>
    public DateTimeOffset? FollowedAt { get; private set; }

    public DateTimeOffset? StruckAt { get; private set; }
    public Sealed? StruckBecause { get; private set; }

    /// <summary>It is not asked for again.</summary>
    public bool HoldsForGood => ValidUntil == CorpsRules.ForGood;

    public static Outcome<MentorCheck> Record(Mentor mentor, CheckKind? kind, string? issuer, DateOnly? issuedOn, DateOnly? validUntil, CheckOutcome? outcome, DateOnly today, CorpsRules rules)
    {
        if (mentor.State == MentorState.Left) return new Refusal("Mentors.Refuse.Left");
        var until = rules.HoldsUntil(kind, validUntil);
        if (Wrong(kind, issuer, issuedOn, until, outcome, today) is { Count: > 0 } wrong) return wrong;
        return new MentorCheck
        {
            Id = Guid.CreateVersion7(), Mentor = mentor.Id, Unit = mentor.Unit, Kind = kind!.Value, Issuer = issuer!.Trim(),
            IssuedOn = issuedOn!.Value, ValidUntil = until!.Value, Outcome = outcome!.Value,
        };
    }

    /// <summary>What is wrong with a check as it was typed in, of a mentor or of somebody who wants to be one.</summary>
    public static List<Refusal> Wrong(CheckKind? kind, string? issuer, DateOnly? issuedOn, DateOnly? validUntil, CheckOutcome? outcome, DateOnly today)
    {
        var refusals = new List<Refusal>();
        if ((issuer ?? "").Trim().Length is 0 or > 80) refusals.Add(new("Mentors.Refuse.Issuer", "Issuer"));
        if (kind is null) refusals.Add(new("House.Refuse.Missing", "Kind"));
        if (issuedOn is null) refusals.Add(new("House.Refuse.DayMissing", "IssuedOn"));
        if (validUntil is null) refusals.Add(new("House.Refuse.DayMissing", "ValidUntil"));
        if (issuedOn > today) refusals.Add(new("Mentors.Refuse.FutureDate", "IssuedOn"));
        if (validUntil <= issuedOn) refusals.Add(new("Mentors.Refuse.EndsBeforeStart", "ValidUntil"));
        if (outcome is null) refusals.Add(new("House.Refuse.Missing", "Outcome"));
        return refusals;
    }

    /// <summary>They have been told.</summary>
    public void Warn(DateTimeOffset now) => WarnedAt ??= now;

    /// <summary>The booked visits of its mentor were looked at again.</summary>
    public void Followed(DateTimeOffset now) => FollowedAt = now;

    /// <summary>It was written down by mistake. It stays to be read with the reason, and counts no more.</summary>
    public Outcome<Nothing> Strike(string? why, DateTimeOffset now)
    {
        if (StruckAt is not null) return new Refusal("Mentors.Refuse.CheckStruck");
        if (CheckStanding.Broken(why) is { Count: > 0 } wrong) return wrong;
        (StruckAt, StruckBecause, FollowedAt) = (now, Sealed.Of(why!.Trim()), null);
        return Nothing.Value;
    }
}
