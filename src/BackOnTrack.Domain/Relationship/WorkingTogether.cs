namespace BackOnTrack.Domain.Relationship;

/// <summary>
/// When what the mentee answered asks for a talk between mentor and coach (domain rules, "Relationship check"): any item not at all
/// so, or any that has fallen by two since the time before. It is no judgement, and nothing is added up.
/// </summary>
public static class WorkingTogether
{
    /// <summary>So many steps down, on one item, from one time to the next.</summary>
    public const int Drop = 2;

    /// <param name="before">What was answered the time before about the same mentor; null the first time. What was left open then, or is now, has not fallen.</param>
    public static bool AsksForTalk(IReadOnlyDictionary<RelationshipItem, RelationshipLevel> now, IReadOnlyDictionary<RelationshipItem, RelationshipLevel>? before) =>
        now.Any(a => a.Value is RelationshipLevel.NotAtAll || (before is not null && before.TryGetValue(a.Key, out var then) && then - a.Value >= Drop));
}
