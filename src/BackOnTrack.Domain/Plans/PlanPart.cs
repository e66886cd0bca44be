namespace BackOnTrack.Domain.Plans;

/// <summary>The parts of a plan that are written as text, in the order in which they are asked.</summary>
public enum PlanPart
{
    /// <summary>Why the mentee wants this, in the mentee's own words.</summary>
    OwnReason,
    StrengthsAndPeople,
    MentorTasks,
    Rhythm,
    AtTransfer,
    RulesOfTheRoom,
    SafetyArrangement,
    Taper,

    /// <summary>Asked from the second version on: what is different, and why.</summary>
    WhatChanged,
}

/// <summary>Which parts a version asks for, and which it cannot be agreed without.</summary>
public static class PlanParts
{
    private static readonly PlanPart[] ofTheFirst = [.. Enum.GetValues<PlanPart>().Where(part => part != PlanPart.WhatChanged)];
    private static readonly PlanPart[] mayBeEmpty = [PlanPart.StrengthsAndPeople, PlanPart.Taper];

    /// <summary>The parts of version <paramref name="number"/>, in order.</summary>
    public static IReadOnlyList<PlanPart> Of(int number) => number == 1 ? ofTheFirst : [PlanPart.WhatChanged, .. ofTheFirst];

    /// <summary>The part asked after this one; none after the last.</summary>
    public static PlanPart? After(PlanPart part) => part switch
    {
        PlanPart.WhatChanged => PlanPart.OwnReason,
        PlanPart.Taper => null,
        _ => part + 1,
    };

    /// <summary>Whether a plan can be agreed while this part is empty.</summary>
    public static bool MayBeEmpty(PlanPart part) => mayBeEmpty.Contains(part);
}
