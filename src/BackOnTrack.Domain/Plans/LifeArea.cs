namespace BackOnTrack.Domain.Plans;

/// <summary>The ten areas of life the mentee looks at, each on its own; they are never added up.</summary>
public enum LifeArea
{
    Housing,
    MoneyAndDebt,
    WorkAndEducation,
    Health,
    SubstanceUse,
    FamilyAndClosePeople,
    FriendsAndBelonging,
    EverydayLifeAndConflicts,
    IdentityMeaningAndHopes,
    PapersAndAuthorities,
}

/// <summary>Whose view it is. The mentee's comes first; the mentor's is an optional second view.</summary>
public enum LifeView { Mentee, Mentor }

/// <summary>When the mentee looks at the areas of life.</summary>
public enum LifeOccasion { Start, Quarter, MonthBeforeRelease, MonthsAfterRelease, HalfYearAfterRelease }
