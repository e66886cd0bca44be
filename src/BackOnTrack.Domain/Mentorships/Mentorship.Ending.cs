namespace BackOnTrack.Domain.Mentorships;

/// <summary>The end, the closing review, and the way back from a mistake.</summary>
public sealed partial class Mentorship
{
    /// <summary>
    /// Ends the work. When at least one session was held it stays open until the goals are rated;
    /// when none was, it is cancelled. Either way with a reason.
    /// </summary>
    public Outcome<(MentorshipEnding Ending, MentorshipMove Move)> End(EndingWords words, Doer by)
    {
        if (!MentorshipEnding.Of(this, words, by).Accepted(out var ending, out var wrong))
            return Outcome<(MentorshipEnding, MentorshipMove)>.Refused(wrong);
        var from = State;
        var ended = (EndedOn, EndReason, EndPlanned);
        (EndedOn, EndReason, EndPlanned) = (words.Day, words.Reason, words.Planned);
        var taken = HeldSessions > 0
            ? Take(MentorshipStep.End, MentorshipState.AwaitingClosingReview, by.Today, by, words.Words)
            : Take(MentorshipStep.Cancel, MentorshipState.Cancelled, by.Today, by, words.Words);
        if (!taken.Accepted(out var move, out var no))
        {
            (EndedOn, EndReason, EndPlanned) = ended;
            return Outcome<(MentorshipEnding, MentorshipMove)>.Refused(no);
        }
        EndedFrom = from;
        return (ending, move);
    }

    /// <summary>The closing review was held: the room of plans says so once every goal is rated.</summary>
    public Outcome<Nothing> ClosingReviewHeld(DateOnly day)
    {
        if (State != MentorshipState.AwaitingClosingReview) return new Refusal("Mentorships.Refuse.NotNow");
        ClosingReviewOn = day;
        return Nothing.Value;
    }

    /// <summary>Closes after the closing review, also when the end was not planned.</summary>
    public Outcome<MentorshipMove> Close(Doer by)
    {
        if (State == MentorshipState.AwaitingClosingReview && ClosingReviewOn is null)
            return new Refusal("Mentorships.Refuse.NoClosingReview");
        return EndPlanned == true
            ? Take(MentorshipStep.Complete, MentorshipState.Completed, by.Today, by)
            : Take(MentorshipStep.BreakOff, MentorshipState.BrokenOff, by.Today, by);
    }

    /// <summary>It was ended by mistake: back to where it was. The ending is withdrawn, not removed.</summary>
    public Outcome<MentorshipMove> Correct(MentorshipEnding ending, string reason, Doer by)
    {
        if ((reason ?? "").Trim().Length < 10) return new Refusal("Mentorships.Refuse.Reason", "Reason");
        if (EndedFrom is not { } back || ending.Mentorship != Id) return new Refusal("Mentorships.Refuse.NotNow");
        var ended = (EndedOn, EndReason, EndPlanned);
        (EndedOn, EndReason, EndPlanned) = (null, null, null);
        if (!Take(MentorshipStep.Correct, back, by.Today, by, reason).Accepted(out var move, out var no))
        {
            (EndedOn, EndReason, EndPlanned) = ended;
            return Outcome<MentorshipMove>.Refused(no);
        }
        (EndedFrom, ClosingReviewOn) = (null, null);
        ending.Withdraw(reason!, by);
        return move;
    }
}
