using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Sessions;

/// <summary>
/// A mentor who has gone into a planned meeting: since when, when expected back, and when back. Not back in time, the
/// coordinator is told, once. Its id is the meeting's.
/// </summary>
public sealed class Outing : IInFile
{
    private Outing() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }

    /// <summary>Who is out.</summary>
    public Guid Mentor { get; private set; }

    public DateTimeOffset InAt { get; private set; }
    public Guid InBy { get; private set; }

    /// <summary>From this instant on, silence is an alarm.</summary>
    public DateTimeOffset BackBy { get; private set; }

    public DateTimeOffset? OutAt { get; private set; }
    public Guid? OutBy { get; private set; }

    /// <summary>When the coordinator was told.</summary>
    public DateTimeOffset? AlarmedAt { get; private set; }

    public bool IsOut => OutAt is null;

    public bool IsOverdue(DateTimeOffset now) => IsOut && BackBy <= now;

    /// <summary>Goes in: on the day of the meeting, and only where the mentor has to go anywhere.</summary>
    /// <param name="starts">The instant the meeting is planned for, when a time was agreed.</param>
    public static Outcome<Outing> CheckIn(Appointment planned, DateTimeOffset? starts, Doer by, VisitRules rules)
    {
        if (Refusing(planned, by) is { } refusal) return refusal;
        var outing = new Outing { Id = planned.Id, Mentee = planned.Mentee, Unit = planned.Unit, Mentorship = planned.Mentorship, Mentor = planned.Mentor };
        outing.Enter(planned, starts, by, rules);
        return outing;
    }

    /// <summary>Goes in again after a check-out by mistake. Whoever is in already stays as they are: tapping twice changes nothing.</summary>
    public Outcome<Nothing> CheckInAgain(Appointment planned, DateTimeOffset? starts, Doer by, VisitRules rules)
    {
        if (Refusing(planned, by) is { } refusal) return refusal;
        if (!IsOut) Enter(planned, starts, by, rules);
        return Nothing.Value;
    }

    /// <summary>Is back: said by the mentor, or by whoever has them on the telephone. The first word stands.</summary>
    public void CheckOut(Doer by)
    {
        if (IsOut) (OutAt, OutBy) = (by.Now, by.Account);
    }

    /// <summary>The coordinator has been told.</summary>
    public void Alarm(DateTimeOffset now) => AlarmedAt ??= now;

    private void Enter(Appointment planned, DateTimeOffset? starts, Doer by, VisitRules rules)
    {
        (InAt, InBy, OutAt, OutBy, AlarmedAt) = (by.Now, by.Account, null, null, null);
        BackBy = (starts > by.Now ? starts.Value : by.Now).AddMinutes(planned.Minutes + rules.MinutesOfGrace);
    }

    private static Refusal? Refusing(Appointment planned, Doer by) =>
        planned.State is not AppointmentState.Planned ? new Refusal("Sessions.Refuse.NotPlanned")
        : !planned.Kind.IsInPerson() ? new Refusal("Sessions.Refuse.NoJourney")
        : planned.On != by.Today ? new Refusal("Sessions.Refuse.NotToday", "", [planned.On])
        : null;
}
