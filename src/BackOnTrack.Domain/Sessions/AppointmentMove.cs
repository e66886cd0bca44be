using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Sessions;

/// <summary>What somebody typed to plan, move or call off a meeting.</summary>
public sealed class AppointmentInput
{
    public DateOnly? Date { get; set; }
    public TimeOnly? Time { get; set; }
    public SessionKind? Kind { get; set; }
    public int? Minutes { get; set; }
    public string? Place { get; set; }
    public AskedBy? AskedBy { get; set; }
    public string? Reason { get; set; }
}

/// <summary>One move of a planned meeting: the old time, the new one (none when called off), another kind of meeting where it changed, who asked and why.</summary>
public sealed class AppointmentMove : IInFile
{
    private AppointmentMove() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public Guid Appointment { get; private set; }

    public DateOnly OldOn { get; private set; }
    public TimeOnly? OldAt { get; private set; }
    public DateOnly? NewOn { get; private set; }
    public TimeOnly? NewAt { get; private set; }

    /// <summary>How they were to meet before and how now; empty where that stayed as it was.</summary>
    public SessionKind? OldKind { get; private set; }
    public SessionKind? NewKind { get; private set; }
    public AskedBy AskedBy { get; private set; }
    public Sealed Reason { get; private set; } = null!;
    public Guid MovedBy { get; private set; }
    public DateTimeOffset MovedAt { get; private set; }

    internal static IEnumerable<Refusal> Broken(AppointmentInput input)
    {
        if (input.AskedBy is null) yield return new("Sessions.Refuse.AskedByMissing", nameof(input.AskedBy));
        if (string.IsNullOrWhiteSpace(input.Reason)) yield return new("Sessions.Refuse.MoveReasonMissing", nameof(input.Reason));
    }

    internal static AppointmentMove Of(Appointment appointment, AppointmentInput input, Doer by) => new()
    {
        Id = Guid.CreateVersion7(by.Now),
        Mentee = appointment.Mentee,
        Unit = appointment.Unit,
        Mentorship = appointment.Mentorship,
        Appointment = appointment.Id,
        OldOn = appointment.On,
        OldAt = appointment.At,
        NewOn = input.Date,
        NewAt = input.Time,
        OldKind = input.Kind is { } kind && kind != appointment.Kind ? appointment.Kind : null,
        NewKind = input.Kind != appointment.Kind ? input.Kind : null,
        AskedBy = input.AskedBy!.Value,
        Reason = Sealed.Of(input.Reason!.Trim()),
        MovedBy = by.Account,
        MovedAt = by.Now,
    };
}
