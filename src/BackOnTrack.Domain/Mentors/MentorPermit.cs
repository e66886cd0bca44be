namespace BackOnTrack.Domain.Mentors;

/// <summary>Where a permit stands.</summary>
public enum PermitState { Applied, Granted, Refused }

/// <summary>
/// The mentor may enter an establishment, from a day until a day and on its conditions; or has asked to, or was told no and why.
/// Asking anew is another row: what was answered stays as it was.
/// </summary>
public sealed class MentorPermit : IAboutMentor, IMattersToVisits
{
    private const int LongestText = 1000;

    private MentorPermit() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public int Establishment { get; private set; }
    public PermitState State { get; private set; }
    public DateOnly? AppliedOn { get; private set; }
    public DateOnly? AnsweredOn { get; private set; }
    public DateOnly? From { get; private set; }
    public DateOnly? Until { get; private set; }

    /// <summary>On what conditions, in the establishment's words.</summary>
    public Sealed? Conditions { get; private set; }

    /// <summary>Why not.</summary>
    public Sealed? Reason { get; private set; }

    /// <summary>The first day on which the establishment lets the mentor in no longer, though it had given its word; null while it stands.</summary>
    public DateOnly? WithdrawnFrom { get; private set; }

    /// <summary>Why it was withdrawn, in the establishment's words.</summary>
    public Sealed? WithdrawnReason { get; private set; }

    /// <summary>When the visits that rest on it were looked at with it in mind; null while they are still to be.</summary>
    public DateTimeOffset? FollowedAt { get; private set; }

    /// <summary>When mentor and coordinator were told that it ends soon.</summary>
    public DateTimeOffset? WarnedAt { get; private set; }

    /// <summary>What a save must have seen.</summary>
    public uint Version { get; private set; }

    /// <summary>A permit that was given already.</summary>
    public static Outcome<MentorPermit> Record(Mentor mentor, int? establishment, DateOnly? from, DateOnly? until, string? conditions = null)
    {
        if (mentor.State == MentorState.Left) return new Refusal("Mentors.Refuse.Left");
        List<Refusal> refusals = [.. WithoutPlace(establishment), .. WrongPeriod(from, until), .. TooLong(conditions, "Conditions")];
        if (refusals.Count > 0) return refusals;
        var permit = Of(mentor, establishment!.Value);
        permit.Grant(from!.Value, until!.Value, conditions);
        return permit;
    }

    /// <summary>Asks the establishment for one.</summary>
    public static Outcome<MentorPermit> Apply(Mentor mentor, int? establishment, DateOnly? on, DateOnly today)
    {
        if (mentor.State == MentorState.Left) return new Refusal("Mentors.Refuse.Left");
        List<Refusal> refusals = [.. WithoutPlace(establishment), .. WrongDay(on, DateOnly.MinValue, today, "AppliedOn")];
        if (refusals.Count > 0) return refusals;
        var permit = Of(mentor, establishment!.Value);
        (permit.State, permit.AppliedOn) = (PermitState.Applied, on);
        return permit;
    }

    /// <summary>What the establishment answered: yes, until when and on what conditions, or no and why.</summary>
    public Outcome<Nothing> Answer(bool? granted, DateOnly? on, DateOnly? from, DateOnly? until, string? conditions, string? reason, DateOnly today)
    {
        if (State is not PermitState.Applied) return new Refusal("Mentors.Refuse.PermitAnswered");
        List<Refusal> refusals = [.. WrongDay(on, AppliedOn!.Value, today, "AnsweredOn")];
        if (granted is null) refusals.Add(new("House.Refuse.Missing", "Granted"));
        if (granted is true) refusals.AddRange([.. WrongPeriod(from, until), .. TooLong(conditions, "Conditions")]);
        if (granted is false && string.IsNullOrWhiteSpace(reason)) refusals.Add(new("Mentors.Refuse.PermitReason", "Reason"));
        if (granted is false) refusals.AddRange(TooLong(reason, "Reason"));
        if (refusals.Count > 0) return refusals;
        AnsweredOn = on;
        if (granted is true) Grant(from!.Value, until!.Value, conditions);
        else (State, Reason) = (PermitState.Refused, Sealed.Of(reason!.Trim()));
        return Nothing.Value;
    }

    /// <summary>
    /// The establishment takes its word back from a day on, and says why. Where that day lies before the first one, the permit
    /// never holds.
    /// </summary>
    public Outcome<Nothing> Withdraw(DateOnly? from, string? reason)
    {
        if (!Stands) return new Refusal("Mentors.Refuse.PermitNotStanding");
        List<Refusal> refusals = [.. TooLong(reason, "Reason")];
        if (from is null) refusals.Add(new("House.Refuse.DayMissing", "WithdrawnFrom"));
        if (from > Until) refusals.Add(new("Mentors.Refuse.PermitOverBefore", "WithdrawnFrom", [Until!.Value]));
        if (string.IsNullOrWhiteSpace(reason)) refusals.Add(new("Mentors.Refuse.PermitWithdrawnWhy", "Reason"));
        if (refusals.Count > 0) return refusals;
        (WithdrawnFrom, WithdrawnReason, FollowedAt) = (from, Sealed.Of(reason!.Trim()), null);
        Until = from!.Value.AddDays(-1) is var last && last > From ? last : From;
        return Nothing.Value;
    }

    /// <summary>It holds from another day, until another day or on other conditions than was written down: shortened, or mistyped.</summary>
    public Outcome<Nothing> Correct(DateOnly? from, DateOnly? until, string? conditions)
    {
        if (!Stands) return new Refusal("Mentors.Refuse.PermitNotStanding");
        List<Refusal> refusals = [.. WrongPeriod(from, until), .. TooLong(conditions, "Conditions")];
        if (refusals.Count > 0) return refusals;
        if (until != Until) WarnedAt = null;
        Grant(from!.Value, until!.Value, conditions);
        return Nothing.Value;
    }

    /// <summary>It was given, and the establishment has not taken it back.</summary>
    public bool Stands => State is PermitState.Granted && WithdrawnFrom is null;

    public bool ValidOn(DateOnly day) => State is PermitState.Granted && From <= day && day <= Until && !(WithdrawnFrom <= day);

    /// <summary>The visits that rest on it have been looked at.</summary>
    public void Followed(DateTimeOffset now) => FollowedAt = now;

    public bool HasLapsed(DateOnly today) => State is PermitState.Granted && Until < today;

    /// <summary>Handed back: it ends that day. One that had not begun begins and ends with it; one that is over stays as it was.</summary>
    public void HandBack(DateOnly day)
    {
        if (State is PermitState.Granted && day < Until) (From, Until, FollowedAt) = (From < day ? From : day, day, null);
    }

    /// <summary>Mentor and coordinator have been told.</summary>
    public void Warn(DateTimeOffset now) => WarnedAt ??= now;

    private void Grant(DateOnly from, DateOnly until, string? conditions) =>
        (State, From, Until, Conditions, FollowedAt) = (PermitState.Granted, from, until, string.IsNullOrWhiteSpace(conditions) ? null : Sealed.Of(conditions.Trim()), null);

    private static MentorPermit Of(Mentor mentor, int establishment) => new() { Id = Guid.CreateVersion7(), Mentor = mentor.Id, Unit = mentor.Unit, Establishment = establishment };

    private static IEnumerable<Refusal> WithoutPlace(int? establishment)
    {
        if (establishment is null) yield return new("House.Refuse.Missing", "Establishment");
    }

    private static IEnumerable<Refusal> WrongPeriod(DateOnly? from, DateOnly? until)
    {
        if (from is null) yield return new("House.Refuse.DayMissing", "From");
        if (until is null) yield return new("House.Refuse.DayMissing", "Until");
        if (until < from) yield return new("Mentors.Refuse.EndsBeforeStart", "Until");
    }

    private static IEnumerable<Refusal> WrongDay(DateOnly? day, DateOnly first, DateOnly today, string field)
    {
        if (day is null) yield return new("House.Refuse.DayMissing", field);
        else if (day > today) yield return new("Mentors.Refuse.FutureDate", field);
        else if (day < first) yield return new("Mentors.Refuse.BeforeApplied", field, [first]);
    }

    private static IEnumerable<Refusal> TooLong(string? text, string field)
    {
        if (text?.Length > LongestText) yield return new("Mentors.Refuse.TooLong", field, [LongestText]);
    }
}
