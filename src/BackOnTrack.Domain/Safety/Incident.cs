namespace BackOnTrack.Domain.Safety;

/// <summary>An incident as somebody typed it.</summary>
public sealed class IncidentInput
{
    public IncidentCategory? Category { get; set; }
    public DateOnly? Day { get; set; }
    public TimeOnly? Time { get; set; }
    public IncidentPlace? Place { get; set; }
    public string? Done { get; set; }

    /// <summary>Who follows it up, and by which day.</summary>
    public Guid? Owner { get; set; }
    public DateOnly? FollowUpBy { get; set; }
}

/// <summary>
/// That something happened in a mentorship: what kind, when, at what kind of place, who follows it up. What was done is
/// another row with other readers, <see cref="IncidentWords"/>; it is no part of any session note.
/// </summary>
public sealed class Incident : IInFile
{
    private Incident() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public IncidentCategory Category { get; private set; }
    public DateTimeOffset HappenedAt { get; private set; }
    public IncidentPlace Place { get; private set; }
    public Guid ReportedBy { get; private set; }
    public DateTimeOffset ReportedAt { get; private set; }
    public Guid FollowUpOwner { get; private set; }
    public DateOnly FollowUpBy { get; private set; }
    public DateOnly? FollowedUpOn { get; private set; }

    /// <summary>Which step of telling it has come to, and the instant from which the next one is due.</summary>
    public int Step { get; private set; } = 1;
    public DateTimeOffset? NextStepAt { get; private set; }
    public Guid? AcknowledgedBy { get; private set; }
    public DateTimeOffset? AcknowledgedAt { get; private set; }

    /// <summary>It did not happen, or not here: nobody is asked, nobody waits, and it counts nowhere. What stood there stays to be read.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }
    public uint Version { get; private set; }

    public bool IsWithdrawn => WithdrawnAt is not null;
    public bool IsFollowedUp => FollowedUpOn is not null;

    /// <param name="happened">The moment as the service's clock shows it; null where no day was given.</param>
    /// <param name="owners">Who can follow it up here.</param>
    public static Outcome<ReportedIncident> Report(
        Guid mentee, int unit, Guid mentorship, IncidentInput input, DateTimeOffset? happened, IReadOnlyCollection<Guid> owners, SafetyRules rules, int hours, Guid by, DateOnly today, DateTimeOffset now)
    {
        var refusals = new List<Refusal>();
        if (input.Category is not { } category || !rules.Categories.Contains(category)) refusals.Add(new("House.Refuse.Missing", nameof(input.Category)));
        if (happened is null) refusals.Add(new("House.Refuse.DayMissing", nameof(input.Day)));
        if (happened > now) refusals.Add(new("Safety.Refuse.FutureDay", nameof(input.Day)));
        if (input.Day < today.AddDays(-rules.MostDaysBack)) refusals.Add(new("Safety.Refuse.TooLongAgo", nameof(input.Day), [today.AddDays(-rules.MostDaysBack)]));
        if (input.Place is null) refusals.Add(new("House.Refuse.Missing", nameof(input.Place)));
        if (string.IsNullOrWhiteSpace(input.Done)) refusals.Add(new("House.Refuse.Missing", nameof(input.Done)));
        else if (input.Done.Length > IncidentWords.Longest) refusals.Add(new("Safety.Refuse.TooLong", nameof(input.Done), [IncidentWords.Longest]));
        if (input.Owner is not { } owner || !owners.Contains(owner)) refusals.Add(new("House.Refuse.Missing", nameof(input.Owner)));
        if (input.FollowUpBy is null) refusals.Add(new("House.Refuse.DayMissing", nameof(input.FollowUpBy)));
        if (input.FollowUpBy < today) refusals.Add(new("Safety.Refuse.DayPast", nameof(input.FollowUpBy)));
        if (refusals.Count > 0) return refusals;
        var it = new Incident
        {
            Id = Guid.CreateVersion7(now), Mentee = mentee, Unit = unit, Mentorship = mentorship, Category = input.Category!.Value, HappenedAt = happened!.Value,
            Place = input.Place!.Value, ReportedBy = by, ReportedAt = now, FollowUpOwner = input.Owner!.Value, FollowUpBy = input.FollowUpBy!.Value, NextStepAt = now.AddHours(hours),
        };
        return new ReportedIncident(it, IncidentWords.Of(it, input.Done!));
    }

    /// <summary>Somebody has taken it in. The first one counts; from then on nobody further is told. Whoever reported it cannot answer for the others.</summary>
    public Outcome<Nothing> Acknowledge(Guid by, DateTimeOffset now)
    {
        if (IsWithdrawn) return new Refusal("Safety.Refuse.Withdrawn");
        if (by == ReportedBy) return new Refusal("Safety.Refuse.OwnReport");
        if (AcknowledgedAt is null) (AcknowledgedBy, AcknowledgedAt, NextStepAt) = (by, now, null);
        return Nothing.Value;
    }

    /// <summary>Nobody acknowledged in time: the next step is taken, and it is the last.</summary>
    public void Escalate() => (Step, NextStepAt) = (Step + 1, null);

    /// <summary>What was to be done is done. Whoever says so has taken it in, unless it is their own report: then somebody else still has to.</summary>
    public Outcome<Nothing> FollowUp(DateOnly? day, DateOnly happenedOn, Guid by, DateOnly today, DateTimeOffset now)
    {
        if (IsWithdrawn) return new Refusal("Safety.Refuse.Withdrawn", "Day");
        if (IsFollowedUp) return Nothing.Value;
        if (day is null) return new Refusal("House.Refuse.DayMissing", "Day");
        if (day > today) return new Refusal("Safety.Refuse.FutureDay", "Day");
        if (day < happenedOn) return new Refusal("Safety.Refuse.BeforeItHappened", "Day");
        FollowedUpOn = day;
        if (by != ReportedBy) Acknowledge(by, now);
        return Nothing.Value;
    }

    /// <summary>Why somebody cannot put it right, or nothing: whoever reported it can, and a coordinator.</summary>
    public Refusal? InTheWayOfChanging(Guid by, bool coordinates) =>
        IsWithdrawn ? new("Safety.Refuse.Withdrawn") : by != ReportedBy && !coordinates ? new("Safety.Refuse.NotYourReport") : null;

    /// <summary>Puts right what was written down wrong: what kind it was, when, at what kind of place. Answers with what stood there.</summary>
    /// <param name="happened">The moment as the service's clock shows it; null where no day was given.</param>
    public Outcome<IncidentCorrection> Correct(IncidentFix to, DateTimeOffset? happened, SafetyRules rules, Guid by, DateOnly today, DateTimeOffset now)
    {
        var refusals = Reasons.Flaws(to.Why, IncidentCorrection.LongestReason, "Safety.Refuse.TooLong");
        if (to.Category is not { } category || (category != Category && !rules.Categories.Contains(category))) refusals.Add(new("House.Refuse.Missing", nameof(to.Category)));
        if (happened is null) refusals.Add(new("House.Refuse.DayMissing", nameof(to.Day)));
        if (happened > now) refusals.Add(new("Safety.Refuse.FutureDay", nameof(to.Day)));
        if (to.Day < today.AddDays(-rules.MostDaysBack)) refusals.Add(new("Safety.Refuse.TooLongAgo", nameof(to.Day), [today.AddDays(-rules.MostDaysBack)]));
        if (FollowedUpOn < to.Day) refusals.Add(new("Safety.Refuse.FollowedUpBefore", nameof(to.Day), [FollowedUpOn!.Value]));
        if (to.Place is null) refusals.Add(new("House.Refuse.Missing", nameof(to.Place)));
        if (refusals.Count > 0) return refusals;
        var before = IncidentCorrection.Of(this, withdraws: false, to.Why!, by, now);
        (Category, HappenedAt, Place) = (to.Category!.Value, happened!.Value, to.Place!.Value);
        return before;
    }

    /// <summary>It did not happen, or was written down under somebody else. Where it belongs it is reported anew.</summary>
    public Outcome<IncidentCorrection> Withdraw(string? why, Guid by, DateTimeOffset now)
    {
        if (Reasons.Flaws(why, IncidentCorrection.LongestReason, "Safety.Refuse.TooLong") is { Count: > 0 } wrong) return wrong;
        (WithdrawnAt, NextStepAt) = (now, null);
        return IncidentCorrection.Of(this, withdraws: true, why!, by, now);
    }
}

/// <summary>What was done after an incident, in words. Sealed, and for fewer readers than the incident itself.</summary>
public sealed class IncidentWords : IInFile
{
    public const int Longest = 4000;

    private IncidentWords() { }

    /// <summary>The same id as the incident's.</summary>
    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Sealed Done { get; private set; } = Sealed.Of("");

    internal static IncidentWords Of(Incident incident, string done) =>
        new() { Id = incident.Id, Mentee = incident.Mentee, Unit = incident.Unit, Done = Sealed.Of(done.Trim()) };
}

/// <summary>An incident with the words that come into being with it.</summary>
public sealed record ReportedIncident(Incident Incident, IncidentWords Words);

/// <summary>
/// What the security office learns of an incident: that, when, what category, at which establishment. It lies in nobody's
/// file, so it leads nowhere.
/// </summary>
public sealed class IncidentNotice
{
    private IncidentNotice() { }

    public Guid Id { get; private set; }
    public int Unit { get; private set; }
    public int? Establishment { get; private set; }
    public IncidentCategory Category { get; private set; }
    public DateTimeOffset HappenedAt { get; private set; }
    public DateTimeOffset ToldAt { get; private set; }
    public Guid? ReadBy { get; private set; }
    public DateTimeOffset? ReadAt { get; private set; }

    public static IncidentNotice Of(Incident incident, int? establishment, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), Unit = incident.Unit, Establishment = establishment, Category = incident.Category, HappenedAt = incident.HappenedAt, ToldAt = now,
    };

    public void ReadIt(Guid by, DateTimeOffset now)
    {
        if (ReadAt is null) (ReadBy, ReadAt) = (by, now);
    }
}
