namespace BackOnTrack.Domain.Plans;

/// <summary>The words of one part of one plan version. Written by the plan, which knows whether it still may be.</summary>
public sealed class PlanText : IInFile
{
    private PlanText() { }

    internal PlanText(Plan plan, PlanPart part, string words)
    {
        (Mentee, Unit, Plan, Part) = (plan.Mentee, plan.Unit, plan.Id, part);
        Words = Sealed.Of(words);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Plan { get; private set; }
    public PlanPart Part { get; private set; }
    public Sealed Words { get; private set; } = null!;
    public uint Version { get; private set; }

    internal void Rewrite(string words) => Words = Sealed.Of(words);
}
