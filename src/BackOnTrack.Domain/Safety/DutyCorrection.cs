namespace BackOnTrack.Domain.Safety;

/// <summary>What was noted of a duty and never was so: what stood there, which slip it was, who took it back and when. No text, as the duty itself.</summary>
public sealed class DutyCorrection : IInFile
{
    private DutyCorrection() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public Guid Duty { get; private set; }
    public DutyState State { get; private set; }
    public DutyReceiver? Receiver { get; private set; }
    public DateOnly? PassedOnOn { get; private set; }
    public ToldMentee? Told { get; private set; }
    public DutySlip Slip { get; private set; }
    public DateTimeOffset At { get; private set; }
    public Guid By { get; private set; }

    internal static DutyCorrection Of(Duty duty, DutySlip slip, Guid by, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), Mentee = duty.Mentee, Unit = duty.Unit, Mentorship = duty.Mentorship, Duty = duty.Id, State = duty.State,
        Receiver = duty.Receiver, PassedOnOn = duty.PassedOnOn, Told = duty.Told, Slip = slip, At = now, By = by,
    };
}
