using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Supervision;

/// <summary>
/// Something happened that a mentor should not be left alone with: contact within a day, a debrief within three. Both
/// stand on the coach's list until they are done. What happened is told in the talk, not here.
/// </summary>
public sealed class Debrief : IAboutMentor
{
    private Debrief() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }
    public HappeningKind Kind { get; private set; }
    public DateTimeOffset HappenedAt { get; private set; }

    /// <summary>The incident that owes it, to everybody who was mentor on its day (<c>0405_debriefs_of_the_day.sql</c>); null for what happened outside any mentorship.</summary>
    public Guid? Incident { get; private set; }
    public Guid ReportedBy { get; private set; }
    public DateTimeOffset ReportedAt { get; private set; }
    public DateTimeOffset? ContactedAt { get; private set; }

    /// <summary>The talk in which it was talked through, and its day.</summary>
    public Guid? Talk { get; private set; }
    public DateOnly? HeldOn { get; private set; }

    /// <summary>Reported by mistake: owed by nobody and counted nowhere from then on.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public bool IsHeld => Talk is not null;
    public DateTimeOffset ContactBy(CoachRules rules) => HappenedAt.AddHours(rules.HoursToContact);
    public DateTimeOffset HoldBy(CoachRules rules) => HappenedAt.AddHours(rules.HoursToDebrief);

    public static Outcome<Debrief> Owed(Mentor mentor, HappeningKind? kind, DateTimeOffset? happened, Guid by, DateTimeOffset now)
    {
        var refusals = new List<Refusal>();
        if (kind is null) refusals.Add(new("House.Refuse.Missing", "Kind"));
        if (happened is null) refusals.Add(new("House.Refuse.DayMissing", "Day"));
        if (happened > now) refusals.Add(new("Supervision.Refuse.FutureDate", "Day"));
        if (refusals.Count > 0) return refusals;
        return new Debrief
        {
            Id = Guid.CreateVersion7(now), Mentor = mentor.Id, Unit = mentor.Unit, Kind = kind!.Value,
            HappenedAt = happened!.Value, ReportedBy = by, ReportedAt = now,
        };
    }

    /// <summary>The coach has reached the mentor. A second time changes nothing.</summary>
    public void Contacted(DateTimeOffset now) => ContactedAt ??= now;

    /// <summary>It was talked through; not before it happened.</summary>
    public Outcome<Nothing> HeldIn(CoachTalk talk, DateOnly happenedOn)
    {
        if (talk.HeldOn is not { } day || day < happenedOn) return new Refusal("Supervision.Refuse.BeforeItHappened", "HeldOn");
        (Talk, HeldOn, ContactedAt) = (talk.Id, day, ContactedAt ?? talk.RecordedAt);
        return Nothing.Value;
    }

    /// <summary>That talk was not about it after all: it is owed again. A contact that was only taken from the talk is none.</summary>
    public void NotHeldIn(CoachTalk talk)
    {
        if (Talk != talk.Id) return;
        (Talk, HeldOn) = (null, null);
        if (ContactedAt == talk.RecordedAt) ContactedAt = null;
    }

    /// <summary>Why somebody cannot change it, or nothing. An incident's debrief follows from the incident; any other is put right by who reported it, or by the coach.</summary>
    public Refusal? InTheWayOfChanging(Guid account, bool coaches) =>
        Incident is not null ? new("Supervision.Refuse.OwedByIncident")
        : WithdrawnAt is not null ? new("Supervision.Refuse.WithdrawnAlready")
        : !coaches && ReportedBy != account ? new("Supervision.Refuse.NotYourDebrief") : null;

    /// <summary>Puts right what was reported wrong; both limits count from the right moment.</summary>
    /// <param name="on">The day of the moment, where the service is.</param>
    public Outcome<DebriefCorrection> Correct(HappeningKind? kind, DateTimeOffset? happened, DateOnly? on, string? why, Guid by, DateTimeOffset now)
    {
        var refusals = Unexplained(why);
        if (kind is null) refusals.Add(new("House.Refuse.Missing", "Kind"));
        if (happened is null) refusals.Add(new("House.Refuse.DayMissing", "Day"));
        if (happened > now) refusals.Add(new("Supervision.Refuse.FutureDate", "Day"));
        if (HeldOn < on) refusals.Add(new("Supervision.Refuse.HeldBefore", "Day", [HeldOn!.Value]));
        if (refusals.Count > 0) return refusals;
        var before = DebriefCorrection.Of(this, withdraws: false, why!, by, now);
        (Kind, HappenedAt) = (kind!.Value, happened!.Value);
        return before;
    }

    /// <summary>It was reported by mistake. One that a talk was about happened: the talk is put right first.</summary>
    public Outcome<DebriefCorrection> Withdraw(string? why, Guid by, DateTimeOffset now)
    {
        if (IsHeld) return new Refusal("Supervision.Refuse.TalkedThrough");
        var refusals = Unexplained(why);
        if (refusals.Count > 0) return refusals;
        WithdrawnAt = now;
        return DebriefCorrection.Of(this, withdraws: true, why!, by, now);
    }

    private static List<Refusal> Unexplained(string? why) => Reasons.Flaws(why, DebriefCorrection.LongestReason, "Supervision.Refuse.TooLong");
}
