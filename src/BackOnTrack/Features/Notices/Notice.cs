namespace BackOnTrack.Features.Notices;

/// <summary>What somebody can be told: the texts are <c>Notices.Kind.…</c>, without names.</summary>
public enum NoticeKind { MentorshipGiven, MentorshipPassedOn, MentorshipOver, SecurityAnswered, TakePartEnded, SummaryAsked, SeatOffered, SeatGiven, DayMoved, DayCalledOff, MentorOverdue, VisitChanged, CustodyChanged, ReleaseMoved, ReleasedToday, IncidentReported, IncidentUnanswered, DutyAsked, DutyUnanswered, DeadlineOverdue, PermitEnding, CheckEnding, FileOpenedInEmergency, FileOpenedWithReason, PersonCorrected, OpeningUnreviewed, SurveyWaits, SurveyEnding, WorkDue, WorkUrgent }

/// <summary>Something told once on the start page: a kind, and where to look.</summary>
public sealed class Notice
{
    /// <summary>What stands on the start page as a piece of work: the notice of it is for the mail alone.</summary>
    public static readonly NoticeKind[] StandAsWork = [NoticeKind.SeatOffered, NoticeKind.DayMoved, NoticeKind.DayCalledOff, NoticeKind.SurveyWaits, NoticeKind.WorkDue, NoticeKind.WorkUrgent];

    /// <summary>What cannot wait until morning: a mail about it leaves at once, also in quiet hours and at a slower pace. Who wants no mail about a kind gets none.</summary>
    public static readonly NoticeKind[] CannotWait =
        [NoticeKind.MentorOverdue, NoticeKind.ReleasedToday, NoticeKind.IncidentReported, NoticeKind.IncidentUnanswered, NoticeKind.DutyAsked, NoticeKind.DutyUnanswered, NoticeKind.FileOpenedInEmergency, NoticeKind.WorkUrgent];

    public required Guid Id { get; init; }
    public required Guid Account { get; init; }
    public required NoticeKind Kind { get; init; }

    /// <summary>An address of ours; whoever may no longer go there finds nothing.</summary>
    public required string Path { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>It is of a kind that cannot wait.</summary>
    public bool Urgent { get; init; }
    public DateTimeOffset? Seen { get; set; }

    /// <summary>The mail that counted it, if any: no mail counts it twice.</summary>
    public Guid? Letter { get; set; }
}
