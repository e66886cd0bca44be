namespace BackOnTrack.Domain.Mentorships;

/// <summary>Where a mentorship stands. Which step leads from one to the other: <see cref="Moves"/>.</summary>
public enum MentorshipState { Proposed, Agreed, Active, Paused, Tapering, AwaitingClosingReview, Completed, BrokenOff, Cancelled }

/// <summary>What is done to a mentorship.</summary>
public enum MentorshipStep { Propose, Agree, Begin, Pause, Resume, Taper, Rematch, End, Cancel, Complete, BreakOff, Correct }

public enum PauseReason { Transfer, Isolation, VisitRestriction, MenteesWish, MenteeIll, MentorAway, Security, Other }

/// <summary>Why a mentorship ended; the list of the programme.</summary>
public enum EndReason
{
    GoalsReached, PeriodOver, MenteesWish, MentorsWish, NotAGoodMatch, NotEngaged, NeedsMetElsewhere, Transferred, Expelled,
    NewChargeOrRecall, AcquittedOrReleasedByCourt, Security, Illness, MentorLeft, Death, Mistake,
}

/// <summary>Who ended it.</summary>
public enum EndedBy { Mentee, Mentor, Both, Programme, Prison, Court, Other }

/// <summary>A mentee has one primary mentor and may have a second.</summary>
public enum MentorPlace { Primary, Second }

public enum PeriodStart { Match, Rematch, Reassigned, SecondMentor, CorrectedMistake }

public enum PeriodEnd { MentorshipEnded, Rematch, Reassigned, SecondMentorNoLongerNeeded, Mistake }

public enum SecurityAnswer { Yes, Conditions, No }

public enum MeetingPlace { Visit, SupervisedVisit, Phone, Video, Leave, AtOffice, Other }

/// <summary>What the mentee wishes about the mentor.</summary>
public enum GenderWish { None, Woman, Man }

/// <summary>Why an account may never see a file, whatever else it may.</summary>
public enum ExclusionGround { Relative, CoDefendant, SameWing, EarlierPoliceContact, OtherConflict }
