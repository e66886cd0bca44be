namespace BackOnTrack.Domain.Mentorships;

/// <summary>Who was chosen on a match sheet, among whom, why, and against what: later readers see it.</summary>
public sealed class MatchProposal : IInFile
{
    private MatchProposal() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public Guid Mentor { get; private set; }
    public Guid[] Compared { get; private set; } = [];
    public MatchCriterion[] Against { get; private set; } = [];
    public Sealed Reason { get; private set; } = Sealed.Of("");
    public Sealed? Despite { get; private set; }
    public DateOnly Day { get; private set; }
    public Guid By { get; private set; }

    public static MatchProposal Of(Mentorship it, MatchChoice choice, Doer by) => new()
    {
        Id = Guid.CreateVersion7(), Mentee = it.Mentee, Unit = it.Unit, Mentorship = it.Id, Mentor = choice.Mentor,
        Compared = [.. choice.Compared], Against = [.. choice.Against], Reason = Sealed.Of(choice.Reason),
        Despite = choice.Despite.Length == 0 ? null : Sealed.Of(choice.Despite), Day = by.Today, By = by.Account,
    };
}
