namespace BackOnTrack.Domain.Mentorships;

/// <summary>
/// One course of mentoring. The state moves only along <see cref="Moves"/>, and every step leaves a
/// <see cref="MentorshipMove"/>; who was mentor when stands in <see cref="MentorPeriod"/>.
/// </summary>
public sealed partial class Mentorship : IInFile
{
    private Mentorship() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Inquiry { get; private set; }

    /// <summary>The primary mentor now; null when there is none. The periods are the history.</summary>
    public Guid? Mentor { get; private set; }
    public string MentorAlias { get; private set; } = "";

    /// <summary>Where the two meet; null outside custody.</summary>
    public int? Establishment { get; private set; }

    /// <summary>When the mentee is expected to be released, as far as anybody knows.</summary>
    public DateOnly? ReleaseOn { get; private set; }

    /// <summary>The day the mentee came out, as those around them say, while custody does not say it yet. Nobody is visited inside from that day.</summary>
    public DateOnly? OutOn { get; private set; }
    public MentorshipState State { get; private set; }
    public DateOnly StateSince { get; private set; }
    public DateOnly ProposedOn { get; private set; }
    public DateOnly? FirstMeetingOn { get; private set; }
    public DateOnly? AgreedOn { get; private set; }
    public DateOnly? StartedOn { get; private set; }
    public PauseReason? PauseReason { get; private set; }
    public DateOnly? PauseReview { get; private set; }

    public int RhythmDays { get; private set; }
    public int HeldSessions { get; private set; }
    public DateOnly? LastHeld { get; private set; }

    /// <summary>The next date somebody must act; kept by every act, so that the list is one ordered scan.</summary>
    public DateOnly? Due { get; private set; }

    public DateOnly? EndedOn { get; private set; }
    public EndReason? EndReason { get; private set; }
    public bool? EndPlanned { get; private set; }

    /// <summary>Where a correction leads back to.</summary>
    public MentorshipState? EndedFrom { get; private set; }

    /// <summary>The closing review has rated every goal; said by the room of plans.</summary>
    public DateOnly? ClosingReviewOn { get; private set; }

    /// <summary>Which save this is.</summary>
    public uint Version { get; private set; }

    public bool IsClosed => Moves.IsClosed(State);

    /// <summary>Whether its mentors are still in the room: until it is closed, and for the closing review of an ending that was planned.</summary>
    public bool KeepsMentors => !IsClosed && (State != MentorshipState.AwaitingClosingReview || EndPlanned == true);

    /// <summary>Whether sessions can be noted; a late note is welcome until the mentorship is closed.</summary>
    public bool TakesSessions => !IsClosed && State != MentorshipState.Proposed;

    /// <summary>The latest day a session can have been held on: today, or the day it ended.</summary>
    public DateOnly LastDay(DateOnly today) => EndedOn < today ? EndedOn.Value : today;

    /// <summary>A mentorship begins as a proposal: somebody chose a mentor on a match sheet, with a reason.</summary>
    public static (Mentorship Mentorship, MentorshipMove Move) Propose(Guid mentee, int unit, Guid inquiry, int? establishment, MatchChoice choice, Doer by, DateOnly? release = null)
    {
        var it = new Mentorship
        {
            Id = Guid.CreateVersion7(), Mentee = mentee, Unit = unit, Inquiry = inquiry, Establishment = establishment, ReleaseOn = release,
            Mentor = choice.Mentor, MentorAlias = choice.Alias, State = MentorshipState.Proposed, StateSince = by.Today,
            ProposedOn = by.Today, RhythmDays = by.Days.UsualDays,
        };
        it.Due = by.Days.Due(it);
        return (it, MentorshipMove.Of(it, MentorshipStep.Propose, null, by.Today, by, null));
    }

    private Outcome<MentorshipMove> Take(MentorshipStep step, MentorshipState to, DateOnly day, Doer by, string? words = null)
    {
        var move = Moves.Table.FirstOrDefault(m => m.Step == step && m.From.Contains(State) && m.To.Contains(to));
        if (move is null) return new Refusal("Mentorships.Refuse.NotNow");
        if (!move.By.Contains(by.Role)) return new Refusal("Mentorships.Refuse.NotYours");
        var from = State;
        (State, StateSince) = (to, day);
        if (step is MentorshipStep.Resume or MentorshipStep.Rematch) (PauseReason, PauseReview) = (null, null);
        Due = by.Days.Due(this);
        return MentorshipMove.Of(this, step, from, day, by, words);
    }
}
