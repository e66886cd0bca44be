using BackOnTrack.Domain.Asking;
using BackOnTrack.Domain.Plans;

namespace BackOnTrack.Domain.Relationship;

/// <summary>A sheet as it was filled in: an item left open is simply not there. Any answer may be missing, none is trusted.</summary>
public sealed record RelationshipInput(DateOnly? Date, LifeOccasion? Occasion, IReadOnlyDictionary<RelationshipItem, RelationshipLevel> Answers);

/// <summary>What is refused of a sheet whoever filled it in, mentee or mentor.</summary>
internal static class RelationshipAnswers
{
    public static IEnumerable<Refusal> Flaws(DateOnly? date, LifeOccasion? occasion, DateOnly? began, IEnumerable<DateOnly> others, DateOnly today) =>
        Asked.FlawsOfDay(date, began, others, today).Concat(Asked.FlawsOfOccasion(occasion));

    public static IEnumerable<Refusal> Flaws(IReadOnlyDictionary<RelationshipItem, RelationshipLevel> answers)
    {
        if (answers.Count == 0) yield return new("Relationship.Refuse.NothingAnswered", $"Answers[{RelationshipItem.Listens}]");
        foreach (var (item, level) in answers)
            if (!Enum.IsDefined(item) || !Enum.IsDefined(level)) yield return new("Relationship.Refuse.OutsideScale", $"Answers[{item}]");
    }
}
