namespace BackOnTrack.Domain.Safety;

/// <summary>
/// That a duty to act was used: when, to whom, on what ground, and whether the mentee was told - and no more. There is no
/// text in it, because a suspicion does not belong here: it is spoken to the people who are asked.
/// </summary>
public sealed class Duty : IInFile
{
    private Duty() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public DutyGround Ground { get; private set; }
    public DutyState State { get; private set; }
    public Guid AskedBy { get; private set; }
    public DateTimeOffset AskedAt { get; private set; }
    public int Step { get; private set; } = 1;
    public DateTimeOffset? NextStepAt { get; private set; }
    public Guid? AcknowledgedBy { get; private set; }
    public DateTimeOffset? AcknowledgedAt { get; private set; }
    public DutyReceiver? Receiver { get; private set; }
    public DateOnly? PassedOnOn { get; private set; }
    public ToldMentee? Told { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public uint Version { get; private set; }

    /// <summary>From which states a step leads where.</summary>
    public static readonly IReadOnlyList<(DutyState From, DutyState To)> Moves =
    [
        (DutyState.Asked, DutyState.Acknowledged), (DutyState.Asked, DutyState.PassedOn), (DutyState.Acknowledged, DutyState.PassedOn),
        (DutyState.Asked, DutyState.SetAside), (DutyState.Acknowledged, DutyState.SetAside),
        (DutyState.PassedOn, DutyState.Asked), (DutyState.PassedOn, DutyState.Acknowledged), (DutyState.SetAside, DutyState.Asked), (DutyState.SetAside, DutyState.Acknowledged),
    ];

    /// <summary>What can be wrong with what was noted; nothing where nothing was.</summary>
    public IReadOnlyList<DutySlip> Slips => State switch
    {
        DutyState.PassedOn => [DutySlip.WrongReceiver, DutySlip.WrongDay, DutySlip.NotSo],
        DutyState.SetAside => [DutySlip.NotSo],
        _ => [],
    };

    /// <summary>Still something to do: to answer, to pass on, or to say whether the mentee knows.</summary>
    public bool IsOpen => EndedAt is null;

    public static Outcome<Duty> Use(Guid mentee, int unit, Guid mentorship, DutyGround? ground, int hours, Guid by, DateTimeOffset now)
    {
        if (ground is not { } on) return new Refusal("House.Refuse.Missing", "Ground");
        return new Duty { Id = Guid.CreateVersion7(now), Mentee = mentee, Unit = unit, Mentorship = mentorship, Ground = on, State = DutyState.Asked, AskedBy = by, AskedAt = now, NextStepAt = now.AddHours(hours) };
    }

    /// <summary>Whoever asked cannot answer for the others.</summary>
    public Outcome<Nothing> Acknowledge(Guid by, DateTimeOffset now)
    {
        if (by == AskedBy) return new Refusal("Safety.Refuse.OwnQuestion");
        if (AcknowledgedAt is null) (AcknowledgedBy, AcknowledgedAt, NextStepAt) = (by, now, null);
        if (Can(DutyState.Acknowledged)) State = DutyState.Acknowledged;
        return Nothing.Value;
    }

    /// <summary>There was nobody to be asked first: those who would be next have been asked at once.</summary>
    public void AsksEverybody() => NextStepAt = null;

    public void Escalate() => (Step, NextStepAt) = (Step + 1, null);

    /// <summary>It was passed on. What is acute does not wait for an acknowledgement.</summary>
    public Outcome<Nothing> PassOn(DutyReceiver? receiver, DateOnly? day, SafetyRules rules, DateOnly today)
    {
        var refusals = new List<Refusal>();
        if (receiver is null) refusals.Add(new("House.Refuse.Missing", "Receiver"));
        if (day is null) refusals.Add(new("House.Refuse.DayMissing", "Day"));
        if (day > today) refusals.Add(new("Safety.Refuse.FutureDay", "Day"));
        if (day < today.AddDays(-rules.MostDaysBack)) refusals.Add(new("Safety.Refuse.TooLongAgo", "Day", [today.AddDays(-rules.MostDaysBack)]));
        if (!Can(DutyState.PassedOn)) refusals.Add(new("Safety.Refuse.NotNow"));
        if (refusals.Count > 0) return refusals;
        (State, Receiver, PassedOnOn, NextStepAt) = (DutyState.PassedOn, receiver, day, null);
        return Nothing.Value;
    }

    /// <summary>Whether the mentee knows. "Will be told" leaves it open.</summary>
    public Outcome<Nothing> SayTold(ToldMentee? told, DateTimeOffset now)
    {
        if (told is null) return new Refusal("House.Refuse.Missing", "Told");
        if (State != DutyState.PassedOn) return new Refusal("Safety.Refuse.NotNow", "Told");
        Told = told;
        if (told is not ToldMentee.WillBeTold) EndedAt ??= now;
        return Nothing.Value;
    }

    /// <summary>Talked through, and no duty applied.</summary>
    public Outcome<Nothing> SetAside(DateTimeOffset now)
    {
        if (!Can(DutyState.SetAside)) return new Refusal("Safety.Refuse.NotNow");
        (State, EndedAt, NextStepAt) = (DutyState.SetAside, now, null);
        return Nothing.Value;
    }

    /// <summary>What was noted is as if it had not been, and stays on file as what it was. Where nobody had answered, the answer is waited for again.</summary>
    public Outcome<DutyCorrection> TakeBack(DutySlip? slip, int hours, Guid by, DateTimeOffset now)
    {
        if (Slips.Count == 0) return new Refusal("Safety.Refuse.NotNow", "Slip");
        if (slip is not { } wrong || !Slips.Contains(wrong)) return new Refusal("House.Refuse.Missing", "Slip");
        var correction = DutyCorrection.Of(this, wrong, by, now);
        State = AcknowledgedAt is null ? DutyState.Asked : DutyState.Acknowledged;
        (Receiver, PassedOnOn, Told, EndedAt) = (null, null, null, null);
        if (State is DutyState.Asked && Step == 1) NextStepAt = now.AddHours(hours);
        return correction;
    }

    private bool Can(DutyState to) => Moves.Contains((State, to));
}
