namespace BackOnTrack.Domain.Release;

/// <summary>What there is to see to before somebody comes out. <see cref="Agreed"/> is what was agreed for this person alone.</summary>
public enum ReleaseArea
{
    Municipality, Housing, Income, Work, Identity, Bank, Debt, Health, SubstanceTreatment, Family, SafeNetwork, Conditions, Meeting,
    OnlineLife, Leisure, FaithCommunity, Security, Expulsion, GatePlan, EmergencyCard, Agreed,
}

/// <summary>Who sees to it, by function. The first two work in the system; the others are outside it and have no names here.</summary>
public enum ReleaseOwner { Mentor, Coordinator, Municipality, JobCentre, ProbationOfficer, Prison, HealthService, TreatmentCentre, DebtAdvice, Police, ImmigrationAuthority }

/// <summary>How long before release something is to be in place.</summary>
public enum ReleaseStep { TwelveMonths, SixMonths, FourMonths, TwoMonths, OneMonth, SevenDays, OnTheDay }

/// <summary>The whole list, or the short one for somebody on remand, who may be out the same day.</summary>
public enum ReleaseKind { Whole, ShortKit }

/// <summary>Where one point of the list stands.</summary>
public enum ReleaseItemState { Open, Done, NotNeeded }

/// <summary>Which record of the room shows that a point is done.</summary>
public enum ReleaseProof { Meeting, GatePlan }

/// <summary>When somebody who came out is spoken with.</summary>
public enum ReleaseContactKind { AtTheGate, ThreeDays, OneWeek, OneMonth, ThreeMonths, SixMonths, TwelveMonths }

/// <summary>How it went.</summary>
public enum ContactWay { InPerson, Phone, Video, Message, NotReached }

/// <summary>What stands in the pack about one point of the list.</summary>
/// <param name="Kit">Whether it belongs to the short kit too.</param>
/// <param name="IfWished">Whether it is there only when the mentee wishes it: nobody runs after what is not wished.</param>
public sealed record ReleaseItemRule(ReleaseArea Area, ReleaseOwner Owner, ReleaseStep Step, bool Kit = false, bool IfWished = false);
