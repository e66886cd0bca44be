using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Sessions;

/// <summary>Why contact may rest for a while.</summary>
public enum GapReason { Transfer, Isolation, Illness, MentorAway, Other }

/// <summary>A justified pause in contact. It suspends the rhythm; it does not count as contact.</summary>
public sealed class ContactGap : IInFile
{
    /// <summary>How far ahead contact may rest before somebody looks again at whether it must: nobody is overdue until then.</summary>
    public const int MostMonths = 12;

    private ContactGap() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day of the pause; open while nobody knows.</summary>
    public DateOnly? Until { get; private set; }
    public GapReason Reason { get; private set; }
    public Sealed? Note { get; private set; }
    public Guid RecordedBy { get; private set; }
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>Says that contact rests, from a day on and for a reason.</summary>
    public static Outcome<ContactGap> Justify(SessionGround ground, DateOnly? from, DateOnly? until, GapReason? reason, string? note, Doer by)
    {
        List<Refusal> broken = [];
        if (from is null) broken.Add(new("Sessions.Refuse.DateMissing", "From"));
        if (reason is null) broken.Add(new("Sessions.Refuse.GapReasonMissing", "Reason"));
        if (reason is GapReason.Other && string.IsNullOrWhiteSpace(note)) broken.Add(new("Sessions.Refuse.GapNoteMissing", "Note"));
        if (until < from) broken.Add(new("Sessions.Refuse.UntilBeforeFrom", "Until"));
        else if (TooLong(until, by.Today) is { } no) broken.Add(no);
        if (broken.Count > 0) return broken;
        return new ContactGap
        {
            Id = Guid.CreateVersion7(by.Now),
            Mentee = ground.Mentee,
            Unit = ground.Unit,
            Mentorship = ground.Mentorship,
            From = from!.Value,
            Until = until,
            Reason = reason!.Value,
            Note = string.IsNullOrWhiteSpace(note) ? null : Sealed.Of(note.Trim()),
            RecordedBy = by.Account,
            RecordedAt = by.Now,
        };
    }

    /// <summary>Contact is possible again: the pause ends on its last day.</summary>
    public Outcome<Nothing> End(DateOnly? until, DateOnly today)
    {
        if (until is null) return new Refusal("Sessions.Refuse.DateMissing", "Until");
        if (until < From) return new Refusal("Sessions.Refuse.UntilBeforeFrom", "Until");
        if (TooLong(until, today) is { } no) return no;
        Until = until;
        return Nothing.Value;
    }

    private static Refusal? TooLong(DateOnly? until, DateOnly today) =>
        until > today.AddMonths(MostMonths) ? new("Sessions.Refuse.GapTooLong", "Until", [today.AddMonths(MostMonths)]) : null;

    internal bool Covers(DateOnly day) => day >= From && (Until is null || day <= Until);
}
