namespace BackOnTrack.Domain.Safety;

/// <summary>What kind of thing happened. Which of them a service writes down is a choice of its pack.</summary>
public enum IncidentCategory { Threat, SelfHarm, Violence, Distress, Harassment, Accident, Other }

/// <summary>The kind of place, never which place.</summary>
public enum IncidentPlace { VisitRoom, Cell, PrisonArea, Gate, OnLeave, AtHome, PublicPlace, Telephone, Online, Office }

/// <summary>Who is told by function: which people that are is asked at the moment of telling.</summary>
public enum TellFunction { Coordinator, Coach, Security, Administrator }

/// <summary>What a call to acknowledge is about.</summary>
public enum CallCause { Incident, Duty }

/// <summary>On what ground a duty to act was used. The list is closed, and there is no field for a suspicion.</summary>
public enum DutyGround { AvertSeriousCrime, ChildWelfare, PrisonSafety }

/// <summary>To whom it was passed on.</summary>
public enum DutyReceiver { Police, ChildWelfareService, PrisonManagement, EmergencyServices }

/// <summary>Whether the mentee was told.</summary>
public enum ToldMentee { Told, WillBeTold, NotSafeToTell }

/// <summary>How far the use of a duty has come.</summary>
public enum DutyState { Asked, Acknowledged, PassedOn, SetAside }

/// <summary>What was wrong with what was noted of a duty.</summary>
public enum DutySlip { WrongReceiver, WrongDay, NotSo }

/// <summary>What kind of body a recipient is. A research body receives research files, and nothing of a single person.</summary>
public enum RecipientKind { Municipality, ProbationOffice, Prison, HealthService, JobCentre, HousingBody, School, ResearchBody, Other }

/// <summary>What a disclosure is for. Release is the only reason there is; an investigation is none.</summary>
public enum SharePurpose { Housing, Income, WorkOrSchool, Health, FamilyContact, ReleasePlanning }

/// <summary>On what ground it rests.</summary>
public enum ShareGround { Consent, NecessaryForRelease, LegalDuty }

/// <summary>How far a disclosure has come. That one has expired follows from its day and is no state.</summary>
public enum ShareState { Prepared, Refused, InForce, Recalled }

/// <summary>Why a disclosure was taken back.</summary>
public enum RecallCause { Mistake, NoLongerNeeded, ConsentWithdrawn, WrongRecipient }

/// <summary>What of a file can be shared.</summary>
public enum ShareFact { Name, Category, ReleaseDate, Mentorship, PlanAgreed, NextReview }

/// <summary>Why a fact must be looked at before it is sent (O21).</summary>
public enum FactDoubt { None, Stale, Unverified, Contested }

/// <summary>What was decided about a fact in doubt.</summary>
public enum DoubtAnswer { CheckedToday, SendWithRemark, LeaveOut }

/// <summary>What a recipient is told afterwards.</summary>
public enum NoticeCause { Correction, Recalled, ConsentWithdrawn, CategoryChanged }

/// <summary>How it is known that a recipient was told.</summary>
public enum NoticeProof { LetterSent, SecureMailReceipt, SpokenTo, SignedForIt }
