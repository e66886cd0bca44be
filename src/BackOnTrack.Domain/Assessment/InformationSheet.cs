namespace BackOnTrack.Domain.Assessment;

public sealed class InformationSheetInput
{
    public DateOnly? HandedOverOn { get; set; }
    public string? Language { get; set; }
}

/// <summary>The information sheet was handed over, on a day and in a language. Consent without it is not informed.</summary>
public sealed class InformationSheet : IInFile
{
    private InformationSheet() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Assessment { get; private set; }
    public DateOnly HandedOverOn { get; private set; }
    public string Language { get; private set; } = "";
    public Guid RecordedBy { get; private set; }
    public DateTimeOffset RecordedAt { get; private set; }

    internal static Outcome<InformationSheet> HandOver(TargetGroupAssessment assessment, InformationSheetInput input, Guid by, Moment now)
    {
        var refused = new List<Refusal>();
        var sheet = new InformationSheet
        {
            Mentee = assessment.Mentee, Unit = assessment.Unit, Assessment = assessment.Id, RecordedBy = by, RecordedAt = now.Instant,
            HandedOverOn = refused.PastDay(input.HandedOverOn, now.Day, nameof(input.HandedOverOn)),
            Language = refused.Language(input.Language, nameof(input.Language)),
        };
        return refused.Count > 0 ? refused : sheet;
    }
}
