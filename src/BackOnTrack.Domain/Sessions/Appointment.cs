using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Sessions;

/// <summary>Where a planned meeting stands.</summary>
public enum AppointmentState
{
    Planned,

    /// <summary>A session was written up for that day, held or not.</summary>
    Kept,
    CalledOff,

    /// <summary>Its mentor is no longer mentor here: nobody comes, and whoever follows agrees on a day of their own.</summary>
    Lapsed,
}

/// <summary>Who asked for a planned meeting to be moved or called off.</summary>
public enum AskedBy { Mentor, Mentee, Prison, Police, Coordinator, Other }

/// <summary>The next meeting, as agreed. Moving it keeps the old time, who asked, and why.</summary>
public sealed class Appointment : IInFile
{
    /// <summary>How long a planned meeting is taken to last when nobody says, and the longest anybody may say.</summary>
    public const int UsualMinutes = 60, LongestMinutes = 720;

    private Appointment() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public Guid Mentor { get; private set; }

    public DateOnly On { get; private set; }
    public TimeOnly? At { get; private set; }
    public SessionKind Kind { get; private set; }
    public int Minutes { get; private set; } = UsualMinutes;
    public Sealed? Place { get; private set; }

    /// <summary>The establishment a visit was booked into: where the mentee was then.</summary>
    public int? Establishment { get; private set; }
    public AppointmentState State { get; private set; }
    public DateTimeOffset PlannedAt { get; private set; }

    /// <summary>What custody has put in its way since it was booked: the codes of what is said to the reader. Empty while it stands.</summary>
    public string[] InDoubt { get; private set; } = [];

    /// <summary>What a save must have seen.</summary>
    public uint Version { get; private set; }

    public MeetingTime? Time => At is { } at && State is AppointmentState.Planned ? new(On, at, Minutes) { Place = Establishment, OnTheWay = Kind.IsInPerson() } : null;

    /// <summary>It leads into an establishment or to its gate: whether it can be depends on where the mentee is.</summary>
    public bool DependsOnCustody => Kind.IsVisit() || Kind is SessionKind.AtTheGate;

    /// <summary>Somebody of the prison is in the room: what is said there is no confidential talk.</summary>
    public bool IsSupervised => Kind is SessionKind.SupervisedVisit;

    /// <summary>Agrees on the next meeting.</summary>
    /// <param name="establishment">Where the mentee is; kept only with a visit.</param>
    public static Outcome<Appointment> Plan(SessionGround ground, Guid mentor, AppointmentInput input, Doer by, int? establishment = null)
    {
        List<Refusal> broken = [.. When(ground, input, by)];
        if (input.Minutes is < 1 or > LongestMinutes) broken.Add(new("Sessions.Refuse.MinutesRange", nameof(input.Minutes), [LongestMinutes]));
        if (input.Kind is null) broken.Add(new("Sessions.Refuse.KindMissing", nameof(input.Kind)));
        if (broken.Count > 0) return broken;
        return new Appointment
        {
            Id = Guid.CreateVersion7(by.Now),
            Mentee = ground.Mentee,
            Unit = ground.Unit,
            Mentorship = ground.Mentorship,
            Mentor = mentor,
            On = input.Date!.Value,
            At = input.Time,
            Kind = input.Kind!.Value,
            Minutes = input.Minutes ?? UsualMinutes,
            Establishment = input.Kind.Value.IsVisit() ? establishment : null,
            PlannedAt = by.Now,
            Place = string.IsNullOrWhiteSpace(input.Place) ? null : Sealed.Of(input.Place.Trim()),
        };
    }

    /// <summary>
    /// Moves the meeting; the move itself is a row that shows old and new. Where only the kind changes (from now on somebody of the prison
    /// sits with them), it stays on its day and at its time: nothing has to be called off.
    /// </summary>
    /// <param name="establishment">Where the mentee is now: a visit that is moved leads there.</param>
    public Outcome<AppointmentMove> Reschedule(SessionGround ground, AppointmentInput input, Doer by, int? establishment = null)
    {
        if (State is not AppointmentState.Planned) return new Refusal("Sessions.Refuse.NotPlanned");
        var kind = input.Kind ?? Kind;
        if (input.Date is null && kind != Kind) input = new() { Date = On, Time = input.Time ?? At, Kind = kind, AskedBy = input.AskedBy, Reason = input.Reason };
        List<Refusal> broken = [.. When(ground, input, by), .. AppointmentMove.Broken(input)];
        if (broken.Count == 0 && input.Date == On && input.Time == At && kind == Kind) broken.Add(new("Sessions.Refuse.SameTime", nameof(input.Date)));
        if (broken.Count > 0) return broken;
        var move = AppointmentMove.Of(this, input, by);
        (On, At, Kind, Establishment, InDoubt) = (input.Date!.Value, input.Time, kind, kind.IsVisit() ? establishment : null, []);
        return move;
    }

    /// <summary>Calls the meeting off, by whose wish and why.</summary>
    public Outcome<AppointmentMove> CallOff(AppointmentInput input, Doer by)
    {
        if (State is not AppointmentState.Planned) return new Refusal("Sessions.Refuse.NotPlanned");
        if (AppointmentMove.Broken(input).ToList() is { Count: > 0 } broken) return broken;
        State = AppointmentState.CalledOff;
        return AppointmentMove.Of(this, new() { AskedBy = input.AskedBy, Reason = input.Reason }, by);
    }

    /// <summary>The mentorship is closed before the day came: nobody waits for the meeting any more. The ending says why.</summary>
    public void EndWithTheMentorship() => State = AppointmentState.CalledOff;

    /// <summary>Its mentor has gone and the mentorship goes on: nobody waits for the meeting, and nobody called it off.</summary>
    public void GoWithItsMentor()
    {
        if (State is AppointmentState.Planned) State = AppointmentState.Lapsed;
    }

    /// <summary>Custody has changed: the meeting is in doubt, or stands again. Nobody but people moves it or calls it off.</summary>
    /// <returns>Whether that is different from before.</returns>
    public bool Doubt(IEnumerable<Refusal> standing)
    {
        string[] now = [.. standing.Select(s => s.Code).Distinct().Order(StringComparer.Ordinal)];
        if (now.SequenceEqual(InDoubt)) return false;
        InDoubt = now;
        return true;
    }

    private static IEnumerable<Refusal> When(SessionGround ground, AppointmentInput input, Doer by)
    {
        if (input.Date is not { } date) yield return new("Sessions.Refuse.DateMissing", nameof(input.Date));
        else if (date < by.Today) yield return new("Sessions.Refuse.PastDate", nameof(input.Date));
        if (ground.EndedOn is not null) yield return new("Sessions.Refuse.Ended");
    }
}
