namespace BackOnTrack.Domain.Mentorships;

/// <summary>When something is due in a mentorship: the days of the programme, as its pack has them.</summary>
/// <param name="UsualDays">The rhythm an agreement begins with.</param>
/// <param name="MostDays">The longest rhythm there is.</param>
/// <param name="DaysToAgree">From the proposal to an agreement.</param>
/// <param name="DaysToClosingReview">From the ending to the closing review.</param>
/// <param name="MonthsKept">How long the file of a mentee is kept, from the end of the last mentorship on.</param>
/// <param name="MonthsToReview">The longest a file is kept before its keeping is looked at again (O9).</param>
public sealed record DueDates(int UsualDays = 14, int MostDays = 60, int DaysToAgree = 14, int DaysToClosingReview = 14, int MonthsKept = 60, int MonthsToReview = 12)
{
    public static readonly DueDates Default = new();

    /// <summary>Why a mentorship may end and why it may pause, as the service's forms offer it.</summary>
    public IReadOnlyList<EndReason> EndReasons { get; init; } = Enum.GetValues<EndReason>();
    public IReadOnlyList<PauseReason> PauseReasons { get; init; } = Enum.GetValues<PauseReason>();

    /// <summary>The next date somebody must act, or null when nobody must.</summary>
    public DateOnly? Due(Mentorship it) => it.State switch
    {
        MentorshipState.Proposed => it.StateSince.AddDays(DaysToAgree),
        MentorshipState.Agreed => it.StateSince.AddDays(it.RhythmDays),
        MentorshipState.Active or MentorshipState.Tapering => NextSession(it),
        MentorshipState.Paused => it.PauseReview,
        MentorshipState.AwaitingClosingReview => it.EndedOn?.AddDays(DaysToClosingReview),
        _ => null,
    };

    /// <summary>Until when the file of somebody with these mentorships is kept; null while one of them is not closed.</summary>
    public DateOnly? KeptUntil(IReadOnlyCollection<Mentorship> ofOne) => ofOne.All(m => m.IsClosed) ? ofOne.Max(m => m.EndedOn)?.AddMonths(MonthsKept) : null;

    /// <summary>When nobody knows the end of a gap: after the longest rhythm there is.</summary>
    internal DateOnly AtTheLatest(Mentorship it) => Since(it).AddDays(MostDays);

    /// <summary>From the last session, or from the day the rhythm began anew. Gaps and attempts: <see cref="Mentorship.MeetingDue"/>.</summary>
    private static DateOnly NextSession(Mentorship it) => Since(it).AddDays(it.RhythmDays);

    private static DateOnly Since(Mentorship it) => it.LastHeld > it.StateSince ? it.LastHeld.Value : it.StateSince;
}
