using System.Collections.Frozen;

namespace BackOnTrack.Domain.Plans;

/// <summary>Where a version of the plan stands. Only one version of a mentorship is agreed at a time, and only one is a draft.</summary>
public enum PlanState { Draft, Agreed, Superseded }

/// <summary>With whom the plan is written: on remand it says nothing about the pending case.</summary>
public enum PlanVariant { Ordinary, Remand }

/// <summary>The moves of a plan version, as data.</summary>
public static class PlanMoves
{
    /// <summary>From each state, the states it may become.</summary>
    public static readonly FrozenDictionary<PlanState, PlanState[]> Table = new Dictionary<PlanState, PlanState[]>
    {
        [PlanState.Draft] = [PlanState.Agreed],
        [PlanState.Agreed] = [PlanState.Superseded],
        [PlanState.Superseded] = [],
    }.ToFrozenDictionary();

    /// <summary>Whether the table holds this move.</summary>
    public static bool Allows(PlanState from, PlanState to) => Table[from].Contains(to);
}
