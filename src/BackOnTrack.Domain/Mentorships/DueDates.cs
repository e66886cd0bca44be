namespace BackOnTrack.Domain.Mentorships;

/// <summary>When something is due in a mentorship: the days of the programme.</summary>
public static class DueDates
{
    public const int UsualDays = 14;
    public const int MostDays = 60;

    /// <summary>From the proposal to an agreement.</summary>
    public const int DaysToAgree = 14;

    /// <summary>From the ending to the closing review.</summary>
    public const int DaysToClosingReview = 14;

    /// <summary>The next date somebody must act, or null when nobody must.</summary>
    public static DateOnly? Due(Mentorship it) => it.State switch
    {
        MentorshipState.Proposed => it.StateSince.AddDays(DaysToAgree),
        MentorshipState.Agreed => it.StateSince.AddDays(it.RhythmDays),
        MentorshipState.Active or MentorshipState.Tapering => NextSession(it),
        MentorshipState.Paused => it.PauseReview,
        MentorshipState.AwaitingClosingReview => it.EndedOn?.AddDays(DaysToClosingReview),
        _ => null,
    };

    /// <summary>From the last session, or from the day the rhythm began anew. Gaps and attempts: <see cref="Mentorship.MeetingDue"/>.</summary>
    private static DateOnly NextSession(Mentorship it) =>
        (it.LastHeld > it.StateSince ? it.LastHeld.Value : it.StateSince).AddDays(it.RhythmDays);
}
