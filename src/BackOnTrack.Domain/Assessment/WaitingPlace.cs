namespace BackOnTrack.Domain.Assessment;

/// <summary>What somebody waits for. It names what the service lacks, never what is wrong with the person.</summary>
public enum WaitsFor { MentorWithLanguage, MentorInRegion, AnyMentor, SecurityAnswer, PapersFromReferrer, PersonsOwnAnswer }

public sealed class WaitingInput
{
    public List<WaitsFor> Missing { get; set; } = [];
    public List<string> Languages { get; set; } = [];
    public string? Region { get; set; }
}

/// <summary>A place on the waiting list, from a day to a day. Nobody is ahead of anybody: the list is read by date.</summary>
public sealed class WaitingPlace : IInFile
{
    private WaitingPlace() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Assessment { get; private set; }
    public DateOnly Since { get; private set; }
    public DateOnly? Until { get; private set; }
    public WaitsFor[] Missing { get; private set; } = [];
    public string[] Languages { get; private set; } = [];
    public Sealed? Region { get; private set; }

    /// <summary>Takes a place; somebody who waited before keeps the day they began.</summary>
    public static Outcome<WaitingPlace> Take(TargetGroupAssessment assessment, WaitingInput input, WaitingPlace? before, DateOnly today)
    {
        var refused = new List<Refusal>();
        if (input.Missing.Count == 0 || !input.Missing.All(Enum.IsDefined)) refused.Add(new("Assessment.Refuse.MissingNotNamed", Field(nameof(input.Missing))));
        if (input.Missing.Contains(WaitsFor.MentorWithLanguage) && input.Languages.Count == 0)
            refused.Add(new("Assessment.Refuse.LanguageMissing", Field(nameof(input.Languages))));
        var languages = input.Languages.Select(code => refused.Language(code, Field(nameof(input.Languages)))).Distinct().ToArray();
        var region = input.Missing.Contains(WaitsFor.MentorInRegion) ? refused.Words(input.Region, Field(nameof(input.Region)))
            : string.IsNullOrWhiteSpace(input.Region) ? null : Sealed.Of(input.Region.Trim());
        if (refused.Count > 0) return refused;
        before?.Leave(today);
        return new WaitingPlace
        {
            Mentee = assessment.Mentee, Unit = assessment.Unit, Assessment = assessment.Id, Since = before?.Since ?? today,
            Missing = [.. input.Missing.Distinct()], Languages = languages, Region = region,
        };
    }

    public void Leave(DateOnly today) => Until ??= today;

    private static string Field(string name) => $"{nameof(DecisionInput.Wait)}.{name}";
}
