namespace BackOnTrack.Domain.Assessment;

/// <summary>What the person answered when asked whether they want a mentor.</summary>
public enum Willingness { Yes, No, Unsure }

public sealed class InterviewInput
{
    public DateOnly? HeldOn { get; set; }
    public string? HeldBy { get; set; }
    public string? Language { get; set; }
    public bool Interpreter { get; set; }
    public string? Note { get; set; }
    public Willingness? Willing { get; set; }
}

/// <summary>The motivation interview. There may be several: the latest says whether the person is willing.</summary>
public sealed class MotivationInterview : IInFile
{
    private MotivationInterview() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Assessment { get; private set; }
    public DateOnly HeldOn { get; private set; }
    public Sealed HeldBy { get; private set; } = Sealed.Of("");
    public string Language { get; private set; } = "";
    public bool Interpreter { get; private set; }
    public Sealed Note { get; private set; } = Sealed.Of("");
    public Willingness Willing { get; private set; }
    public Guid RecordedBy { get; private set; }
    public DateTimeOffset RecordedAt { get; private set; }

    internal static Outcome<MotivationInterview> Record(TargetGroupAssessment assessment, InterviewInput input, Guid by, Moment now)
    {
        var refused = new List<Refusal>();
        var interview = new MotivationInterview
        {
            Mentee = assessment.Mentee, Unit = assessment.Unit, Assessment = assessment.Id, RecordedBy = by, RecordedAt = now.Instant,
            HeldOn = refused.PastDay(input.HeldOn, now.Day, nameof(input.HeldOn)),
            HeldBy = refused.Words(input.HeldBy, nameof(input.HeldBy)),
            Language = refused.Language(input.Language, nameof(input.Language)),
            Interpreter = input.Interpreter,
            Note = refused.Words(input.Note, nameof(input.Note)),
            Willing = refused.Choice(input.Willing, nameof(input.Willing)),
        };
        return refused.Count > 0 ? refused : interview;
    }
}
