using BackOnTrack.Domain.People;

namespace BackOnTrack.Domain.Assessment;

public sealed class CategoryInput
{
    public PersonCategory? Category { get; set; }
    public DateOnly? Since { get; set; }
    public SourceKind? Source { get; set; }
}

/// <summary>A category from a day, with its source. A change is a new row, so that the past stays readable as it was.</summary>
public sealed class SubjectCategory : IInFile
{
    /// <summary>What can be written down; "not known" is only where nothing is.</summary>
    public static readonly IReadOnlyList<PersonCategory> Choices =
        [PersonCategory.Suspected, PersonCategory.Charged, PersonCategory.Convicted, PersonCategory.Acquitted, PersonCategory.AssessedVulnerable];

    private SubjectCategory() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public PersonCategory Category { get; private set; }
    public DateOnly Since { get; private set; }
    public DateOnly? Until { get; private set; }
    public SourceKind Source { get; private set; }
    public Guid RecordedBy { get; private set; }
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>Records what the person is on file as, and ends the category before it on the same day.</summary>
    public static Outcome<SubjectCategory> Record(Guid mentee, int unit, CategoryInput input, SubjectCategory? before, Guid by, Moment now)
    {
        var refused = new List<Refusal>();
        var next = new SubjectCategory
        {
            Mentee = mentee, Unit = unit, RecordedBy = by, RecordedAt = now.Instant,
            Category = refused.Choice(input.Category, nameof(input.Category)),
            Since = refused.PastDay(input.Since, now.Day, nameof(input.Since)),
            Source = refused.Choice(input.Source, nameof(input.Source)),
        };
        if (input.Category is PersonCategory.Unknown) refused.Add(new("Assessment.Refuse.ChoiceMissing", nameof(input.Category)));
        if (input is { Category: PersonCategory.Charged or PersonCategory.Convicted or PersonCategory.Acquitted, Source: { } source } && !CriterionAnswer.SourcesOfFacts.Contains(source))
            refused.Add(new("Assessment.Refuse.FactNeedsDocument", nameof(input.Source)));
        if (before is not null && next.Since < before.Since)
            refused.Add(new("Assessment.Refuse.BeforeLastWord", nameof(input.Since), [before.Since]));
        if (before is not null && before.Category == next.Category)
            refused.Add(new("Assessment.Refuse.SameCategory", nameof(input.Category)));
        if (refused.Count > 0) return refused;
        before?.Ends(next.Since);
        return next;
    }

    private void Ends(DateOnly day) => Until = day;
}
