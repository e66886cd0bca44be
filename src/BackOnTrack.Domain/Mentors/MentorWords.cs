namespace BackOnTrack.Domain.Mentors;

/// <summary>The work the mentor comes from [S].</summary>
public enum MentorBackground { Police, Prison, SocialWork, Law, Other }

/// <summary>Asked only because a mentee may wish for a woman or a man.</summary>
public enum Gender { Woman, Man, Other }

/// <summary>Where a mentor stands. <see cref="OnLeave"/> is never stored: a leave that covers the day says it.</summary>
public enum MentorState { InTraining, Available, OnLeave, Left }

/// <summary>What is checked before somebody meets a mentee.</summary>
public enum CheckKind { CriminalRecord, SecurityClearance, References, ConfidentialityDeclaration }

/// <summary>What came of a check: nothing, something a person has weighed, or that it was not passed.</summary>
public enum CheckOutcome { Clear, Remark, NotPassed }

public enum CoachCause { Start, CoachChanged, CoachLeft, CoachAbsent, Other, MentorLeft }

/// <summary>Whether somebody coaches a mentor today: no coach, one who is away or gone with nobody standing in, or somebody who is there.</summary>
public enum CoachStanding { None, NobodyThere, There }

/// <summary>The leaving checklist. The clock of retention is no item: finishing the list starts it.</summary>
public enum LeavingItem { MentorshipsHandedOver, AccessEnded, PermitsReturned, PapersReturned, ClosingTalkHeld }

/// <summary>Why somebody is a mentor no longer: from a list, so that nobody's illness is written down.</summary>
public enum LeavingCause { OwnWish, OtherWork, MovedAway, AgreementEnded, EndedByService, Other }

/// <summary>Languages a conversation can be held in, as ISO 639-1 codes; their names stand in the resources.</summary>
public static class SpokenLanguage
{
    public static readonly IReadOnlyList<string> Known =
        ["am", "ar", "bs", "da", "de", "en", "es", "fa", "fr", "ku", "nb", "pl", "ps", "ro", "ru", "so", "sq", "sv", "ti", "tr", "uk", "ur"];
}
