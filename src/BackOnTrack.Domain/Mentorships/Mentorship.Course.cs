namespace BackOnTrack.Domain.Mentorships;

/// <summary>From the agreement through the sessions to the taper.</summary>
public sealed partial class Mentorship
{
    /// <summary>Everything that still stands between the proposal and the agreement, named at once.</summary>
    public static IReadOnlyList<Refusal> UnmetForAgreement(SecurityRequest? security, FirstMeeting? meeting)
    {
        var unmet = new List<Refusal>();
        if (security?.Answer is null) unmet.Add(new("Mentorships.Refuse.SecurityNotAnswered"));
        else if (security.Answer == SecurityAnswer.No) unmet.Add(new("Mentorships.Refuse.SecuritySaidNo"));
        if (meeting is null) unmet.Add(new("Mentorships.Refuse.NoFirstMeeting"));
        else
        {
            if (!meeting.MenteeSaysYes) unmet.Add(new("Mentorships.Refuse.MenteeSaidNo"));
            if (!meeting.MentorSaysYes) unmet.Add(new("Mentorships.Refuse.MentorSaidNo"));
        }
        return unmet;
    }

    public Outcome<(Agreement Agreement, MentorshipMove Move)> Agree(AgreementTerms terms, SecurityRequest? security, FirstMeeting? meeting, Doer by)
    {
        var refusals = new List<Refusal>();
        if (State == MentorshipState.Proposed) refusals.AddRange(UnmetForAgreement(security, meeting));
        if (!Agreement.On(this, terms, by).Accepted(out var agreement, out var wrong)) refusals.AddRange(wrong);
        if (refusals.Count > 0) return refusals;
        var (before, since, due) = (RhythmDays, StateSince, Due);
        RhythmDays = terms.RhythmDays;
        if (Take(MentorshipStep.Agree, State == MentorshipState.Proposed ? MentorshipState.Agreed : State, by.Today, by).Accepted(out var move, out var no))
        {
            if (AgreedOn is not null) Keep(since, RhythmDays == before ? due : null, by);
            AgreedOn ??= by.Today;
            return (agreement!, move);
        }
        RhythmDays = before;
        return Outcome<(Agreement, MentorshipMove)>.Refused(no);
    }

    /// <summary>An agreement anew is no new beginning: nothing that was due is put off by it, but by another rhythm.</summary>
    private void Keep(DateOnly since, DateOnly? due, Doer by)
    {
        StateSince = since;
        Due = due ?? by.Days.Due(this);
    }

    /// <summary>
    /// From which day on a mentor's notes belong here: the first agreement of the mentor's own time. Whoever stayed while the other
    /// mentor changed goes on from the one of before; for whoever came with the change it is the new one. Null while there is none.
    /// </summary>
    public DateOnly? AgreedFor(Guid mentor, IReadOnlyCollection<MentorPeriod> periods, IEnumerable<Agreement> agreements)
    {
        // A period after a corrected ending goes on from the one before it.
        var own = periods.Where(p => p.Mentor == mentor && p.StartCause != PeriodStart.CorrectedMistake).MaxBy(p => p.From);
        return agreements.Where(a => periods.Any(p => p.Held(a) && p.LastedInto(own))).Select(a => (DateOnly?)a.AgreedOn).Append(AgreedOn).Min();
    }

    /// <summary>
    /// A session was held. The first one after the agreement makes the mentorship active: then there is a move to keep.
    /// </summary>
    public MentorshipMove? Held(DateOnly day, Doer by)
    {
        HeldSessions++;
        if (LastHeld is null || day > LastHeld) LastHeld = day;
        if (State == MentorshipState.Agreed && Take(MentorshipStep.Begin, MentorshipState.Active, day, by).Accepted(out var move, out _))
        {
            StartedOn ??= day;
            return move;
        }
        Due = by.Days.Due(this);
        return null;
    }

    /// <summary>After a note was voided or amended: what still counts.</summary>
    public void Recount(int held, DateOnly? last, DueDates days)
    {
        (HeldSessions, LastHeld) = (held, last);
        Due = days.Due(this);
    }

    /// <summary>
    /// The rhythm's next day when more than held sessions counts: justified gaps, attempts that were nobody's neglect.
    /// Said by the room of sessions, after <see cref="Held"/> or on its own. A gap without an end (null) is looked at
    /// again after the longest rhythm there is.
    /// </summary>
    public void MeetingDue(DateOnly? day, DueDates days)
    {
        if (State is MentorshipState.Active or MentorshipState.Tapering) Due = day ?? days.AtTheLatest(this);
    }

    /// <summary>Where the mentee is now, and when release is expected; null where nobody knows.</summary>
    public Outcome<Nothing> MeetAt(int? establishment, DateOnly? release)
    {
        if (IsClosed) return new Refusal("Mentorships.Refuse.NotNow");
        if (release < ProposedOn) return new Refusal("Mentorships.Refuse.BeforeProposal", nameof(ReleaseOn));
        (Establishment, ReleaseOn) = (establishment, release);
        return Nothing.Value;
    }

    /// <summary>Those around the mentee say that they came out; null when they did not, or custody says it itself.</summary>
    public void SayOut(DateOnly? day) => OutOn = day;

    internal void Met(DateOnly day) => FirstMeetingOn = day;

    public Outcome<MentorshipMove> Pause(PauseReason reason, DateOnly review, string? words, Doer by)
    {
        if (!by.Days.PauseReasons.Contains(reason)) return new Refusal("Mentorships.Refuse.ReasonNotOffered", nameof(PauseReason));
        if (review <= by.Today) return new Refusal("Mentorships.Refuse.ReviewDate", "Review");
        if (!Take(MentorshipStep.Pause, MentorshipState.Paused, by.Today, by, words).Accepted(out var move, out var no))
            return Outcome<MentorshipMove>.Refused(no);
        (PauseReason, PauseReview) = (reason, review);
        Due = by.Days.Due(this);
        return move;
    }

    /// <summary>Goes on where it paused: who tapered off before goes on tapering off, by the same rhythm.</summary>
    /// <param name="pause">The step into the pause.</param>
    public Outcome<MentorshipMove> Resume(MentorshipMove? pause, string? words, Doer by)
    {
        var back = pause is { Step: MentorshipStep.Pause, From: MentorshipState.Tapering } && pause.Mentorship == Id ? MentorshipState.Tapering : MentorshipState.Active;
        if (!Take(MentorshipStep.Resume, back, by.Today, by, words).Accepted(out var move, out var no))
            return Outcome<MentorshipMove>.Refused(no);
        return move;
    }

    /// <summary>Fewer meetings towards the end, by a new rhythm.</summary>
    public Outcome<MentorshipMove> Taper(int rhythmDays, string? words, Doer by)
    {
        if (rhythmDays < RhythmDays || rhythmDays > by.Days.MostDays)
            return new Refusal("Mentorships.Refuse.TaperRhythm", "RhythmDays", [RhythmDays, by.Days.MostDays]);
        if (!Take(MentorshipStep.Taper, MentorshipState.Tapering, by.Today, by, words).Accepted(out var move, out var no))
            return Outcome<MentorshipMove>.Refused(no);
        RhythmDays = rhythmDays;
        Due = by.Days.Due(this);
        return move;
    }

    /// <summary>
    /// Another mentor: back to a proposal, because security, first meeting and agreement are about two people.
    /// </summary>
    public Outcome<MentorshipMove> Rematch(MatchChoice choice, string reason, Doer by)
    {
        if (choice.Mentor == Mentor) return new Refusal("Mentorships.Refuse.SamePerson", "Mentor");
        if (string.IsNullOrWhiteSpace(reason)) return new Refusal("Mentorships.Refuse.Reason", "Reason");
        if (!Take(MentorshipStep.Rematch, MentorshipState.Proposed, by.Today, by, reason).Accepted(out var move, out var no))
            return Outcome<MentorshipMove>.Refused(no);
        (Mentor, MentorAlias, FirstMeetingOn, AgreedOn) = (choice.Mentor, choice.Alias, null, null);
        return move;
    }
}
