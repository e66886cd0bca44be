namespace BackOnTrack.Domain.Recruitment;

/// <summary>What was written down of a telephone call with a referee before it was put right, and what was wrong.</summary>
public sealed class RefereeCorrection : IAboutMentor
{
    private RefereeCorrection() { }

    public Guid Id { get; private set; }
    public Guid Application { get; private set; }
    Guid IAboutMentor.Mentor => Application;
    public int Unit { get; private set; }
    public Guid Reference { get; private set; }
    public KnownFor Known { get; private set; }
    public TraitWord Reliable { get; private set; }
    public TraitWord Listens { get; private set; }
    public TraitWord Discreet { get; private set; }
    public TraitWord Calm { get; private set; }
    public TraitWord Boundaries { get; private set; }
    public bool Recommends { get; private set; }
    public Sealed? Words { get; private set; }
    public Sealed Reason { get; private set; } = Sealed.Of("");
    public Guid CorrectedBy { get; private set; }
    public DateTimeOffset CorrectedAt { get; private set; }

    internal static RefereeCorrection Of(ApplicationReference before, string reason, Guid by, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at), Application = before.Application, Unit = before.Unit, Reference = before.Id, Known = before.Known!.Value,
        Reliable = before.Reliable!.Value, Listens = before.Listens!.Value, Discreet = before.Discreet!.Value, Calm = before.Calm!.Value,
        Boundaries = before.Boundaries!.Value, Recommends = before.Recommends!.Value, Words = before.Words is { } words ? Sealed.Of(words.Text) : null,
        Reason = Sealed.Of(reason.Trim()), CorrectedBy = by, CorrectedAt = at,
    };
}
