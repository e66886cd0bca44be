using BackOnTrack.Domain.Plans;

namespace BackOnTrack.Domain.Relationship;

/// <summary>A sheet as it was filled in: an item left open is simply not there. Any answer may be missing, none is trusted.</summary>
public sealed record RelationshipInput(DateOnly? Date, LifeOccasion? Occasion, IReadOnlyDictionary<RelationshipItem, RelationshipLevel> Answers);

/// <summary>What is refused of a sheet whoever filled it in, mentee or mentor.</summary>
internal static class RelationshipAnswers
{
    public const int LongestWhy = 500;

    /// <param name="began">The day of the first meeting; before it there was nobody to work with.</param>
    /// <param name="others">The days of the other sheets that count: two of one day could not be put in order.</param>
    public static IEnumerable<Refusal> Flaws(DateOnly? date, LifeOccasion? occasion, DateOnly? began, IEnumerable<DateOnly> others, DateOnly today)
    {
        if (date is not { } day) yield return new("House.Refuse.DayMissing", "Date");
        else if (day > today) yield return new("Relationship.Refuse.FutureDate", "Date");
        else if (began is null || day < began) yield return new("Relationship.Refuse.BeforeTheyMet", "Date");
        else if (others.Contains(day)) yield return new("Relationship.Refuse.DayTaken", "Date");
        if (occasion is not { } known || !Enum.IsDefined(known)) yield return new("Relationship.Refuse.Occasion", "Occasion");
    }

    public static IEnumerable<Refusal> Flaws(IReadOnlyDictionary<RelationshipItem, RelationshipLevel> answers)
    {
        if (answers.Count == 0) yield return new("Relationship.Refuse.NothingAnswered", $"Answers[{RelationshipItem.Listens}]");
        foreach (var (item, level) in answers)
            if (!Enum.IsDefined(item) || !Enum.IsDefined(level)) yield return new("Relationship.Refuse.OutsideScale", $"Answers[{item}]");
    }

    /// <summary>Why something is written anew or taken out: a reason is needed, and a short one is enough.</summary>
    public static IEnumerable<Refusal> FlawsOfWhy(string? why)
    {
        if (string.IsNullOrWhiteSpace(why)) yield return new("Relationship.Refuse.Why", "Why");
        else if (why.Length > LongestWhy) yield return new("Relationship.Refuse.TooLong", "Why", [LongestWhy]);
    }
}
