namespace BackOnTrack.Domain.Safety;

/// <summary>What a service settles about incidents, duties and disclosures, as its pack has it.</summary>
public sealed record SafetyRules
{
    /// <summary>Which kinds of incidents are written down.</summary>
    public IReadOnlyList<IncidentCategory> Categories { get; init; } = Enum.GetValues<IncidentCategory>();

    /// <summary>After which of them a mentor is owed contact and a debrief.</summary>
    public IReadOnlyList<IncidentCategory> DebriefAfter { get; init; } =
        [IncidentCategory.Threat, IncidentCategory.SelfHarm, IncidentCategory.Violence, IncidentCategory.Distress, IncidentCategory.Harassment];

    /// <summary>Who is told first, and after how many hours without an acknowledgement who is told next; until somebody sets it otherwise.</summary>
    public IReadOnlyList<TellFunction> TellFirst { get; init; } = [TellFunction.Coordinator, TellFunction.Coach, TellFunction.Security];
    public IReadOnlyList<TellFunction> TellNext { get; init; } = [TellFunction.Administrator];
    public int HoursToAcknowledge { get; init; } = 4;

    /// <summary>The same for a duty to act.</summary>
    public IReadOnlyList<TellFunction> AskFirst { get; init; } = [TellFunction.Coordinator];
    public IReadOnlyList<TellFunction> AskNext { get; init; } = [TellFunction.Coach, TellFunction.Administrator];
    public int HoursToAnswerDuty { get; init; } = 2;

    /// <summary>How many days back an incident or the use of a duty is written down at most: a day before that is a slip of the hand.</summary>
    public int MostDaysBack { get; init; } = 365;

    /// <summary>From which age on a fact must be looked at before it is sent.</summary>
    public int DaysUntilStale { get; init; } = 90;

    /// <summary>The language in which recipients read what they are given: en, da, nb.</summary>
    public string Language { get; init; } = "da";

    /// <summary>The longest a disclosure stays in force.</summary>
    public int MostDaysShared { get; init; } = 180;
}
