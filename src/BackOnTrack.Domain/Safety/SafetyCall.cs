namespace BackOnTrack.Domain.Safety;

/// <summary>
/// That a named person was asked to acknowledge an incident or the use of a duty. Nobody is asked twice about the same
/// thing, whatever step comes to them.
/// </summary>
public sealed class SafetyCall : IInFile
{
    private SafetyCall() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public CallCause Cause { get; private set; }
    public Guid Subject { get; private set; }
    public Guid Account { get; private set; }
    public int Step { get; private set; }
    public DateTimeOffset AskedAt { get; private set; }
    public DateTimeOffset? AcknowledgedAt { get; private set; }

    public static SafetyCall About(Incident incident, Guid account, DateTimeOffset now) => Of(CallCause.Incident, incident, incident.Mentorship, incident.Step, account, now);

    public static SafetyCall About(Duty duty, Guid account, DateTimeOffset now) => Of(CallCause.Duty, duty, duty.Mentorship, duty.Step, account, now);

    public void Acknowledge(DateTimeOffset now) => AcknowledgedAt ??= now;

    private static SafetyCall Of(CallCause cause, IInFile subject, Guid mentorship, int step, Guid account, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), Mentee = subject.Mentee, Unit = subject.Unit, Mentorship = mentorship, Cause = cause, Subject = subject.Id, Account = account, Step = step, AskedAt = now,
    };
}

/// <summary>Who is told of a category of incidents: a setting, a row per change, the newest counts.</summary>
public sealed class IncidentTelling
{
    private const int MostHours = 72;

    private IncidentTelling() { }

    public Guid Id { get; private set; }
    public IncidentCategory Category { get; private set; }
    public TellFunction[] First { get; private set; } = [];
    public int Hours { get; private set; }
    public TellFunction[] Next { get; private set; } = [];
    public Guid? SetBy { get; private set; }
    public DateTimeOffset SetAt { get; private set; }

    public static Outcome<IncidentTelling> Set(IncidentCategory? category, IReadOnlyList<TellFunction> first, int? hours, IReadOnlyList<TellFunction> next, Guid by, DateTimeOffset now)
    {
        var refusals = new List<Refusal>();
        if (category is null) refusals.Add(new("House.Refuse.Missing", "Category"));
        if (!first.Contains(TellFunction.Coordinator) && !first.Contains(TellFunction.Coach)) refusals.Add(new("Safety.Refuse.NobodyCanAnswer", "First"));
        if (hours is not (>= 1 and <= MostHours)) refusals.Add(new("Safety.Refuse.Hours", "Hours", [MostHours]));
        if (next.Count == 0) refusals.Add(new("Safety.Refuse.NobodyNext", "Next"));
        if (refusals.Count > 0) return refusals;
        return new IncidentTelling { Id = Guid.CreateVersion7(now), Category = category!.Value, First = [.. first.Distinct().Order()], Hours = hours!.Value, Next = [.. next.Distinct().Order()], SetBy = by, SetAt = now };
    }

    /// <summary>As the pack begins.</summary>
    public static IncidentTelling Usual(IncidentCategory category, SafetyRules rules) =>
        new() { Category = category, First = [.. rules.TellFirst], Hours = rules.HoursToAcknowledge, Next = [.. rules.TellNext] };
}
