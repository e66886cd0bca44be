namespace BackOnTrack.Domain.Research;

/// <summary>A research file as somebody asks for it; every answer may be missing. A variable nobody chose is not in the file.</summary>
public sealed class ResearchInput
{
    public Guid? Recipient { get; set; }
    public ResearchPurpose? Purpose { get; set; }
    public ResearchGround? Ground { get; set; }
    public string? Project { get; set; }
    public RowKind? Rows { get; set; }
    public int? FromYear { get; set; }
    public int? UntilYear { get; set; }

    /// <summary>The last day on which the recipient may have it.</summary>
    public DateOnly? KeepUntil { get; set; }

    public Width? When { get; set; }
    public Width? Referrer { get; set; }
    public Width? LegalStatus { get; set; }
    public Width? Unit { get; set; }
    public Width? Native { get; set; }
    public Width? Outcome { get; set; }
    public Width? Ending { get; set; }
    public Width? Duration { get; set; }
    public Width? Dose { get; set; }
    public Width? Goals { get; set; }
    public Width? LifeAreas { get; set; }
    public Width? Gate { get; set; }

    /// <summary>The variables chosen, in the order of the catalogue.</summary>
    public IReadOnlyList<ChosenVariable> Chosen() => [.. ResearchCatalogue.All.Select(v => (Variable: v, Width: WidthOf(v.Code))).Where(c => c.Width is not null).Select(c => new ChosenVariable(c.Variable, c.Width!.Value))];

    private Width? WidthOf(string code) => code switch
    {
        nameof(When) => When,
        nameof(Referrer) => Referrer,
        nameof(LegalStatus) => LegalStatus,
        nameof(Unit) => Unit,
        nameof(Native) => Native,
        nameof(Outcome) => Outcome,
        nameof(Ending) => Ending,
        nameof(Duration) => Duration,
        nameof(Dose) => Dose,
        nameof(Goals) => Goals,
        nameof(LifeAreas) => LifeAreas,
        nameof(Gate) => Gate,
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "The catalogue has a variable the form does not ask for."),
    };
}
