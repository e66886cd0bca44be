namespace BackOnTrack.Domain.Inquiries;

/// <summary>Who turned to the programme.</summary>
public enum Asker { Person, PrisonOfficer, ProbationOfficer, SocialWorker, SentencePlanner, Chaplain, Other }

/// <summary>Whether the one who types is the one who asks.</summary>
public enum OnBehalf { Myself, SomebodyElse }

/// <summary>The legal status the inquiry was made in. Charged is not convicted.</summary>
public enum LegalStatus { Remand, Sentenced, Leave, ElectronicTag, Parole, Released, Community }

/// <summary>Whether a date of release can be given.</summary>
public enum ReleaseKnown { Known, Unknown }

/// <summary>Why no date of release can be given.</summary>
public enum ReleaseUnknown { NotSentencedYet, Appeal, NoFixedTerm, Expulsion, NotCalculatedYet, NotKnownToMe }

/// <summary>What makes somebody ask now: things that happen, never a suspicion.</summary>
public enum Occasion { ReleaseNear, TransferComing, CourtDate, NewCharge, ConflictOnWing, WantsToLeaveMilieu, FamilyAsks, AfterConversation, NeedsPractical, Other }

/// <summary>The work a mentor should come from, where somebody wishes for one: in the words of a mentor's own background.</summary>
public enum WishedBackground { Police, Prison, SocialWork, Law, Other }

/// <summary>Whether the person knows about the inquiry.</summary>
public enum Told { Yes, No }

/// <summary>What the person said when told.</summary>
public enum Attitude { Wants, Unsure }

/// <summary>Why the person does not know yet.</summary>
public enum NotTold { NotMetYet, InterpreterMissing, VisitBan, AskedToWait }
