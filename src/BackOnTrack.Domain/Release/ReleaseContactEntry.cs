using BackOnTrack.Domain.Plans;

namespace BackOnTrack.Domain.Release;

/// <summary>
/// One writing about a contact after release, as it was written: a try that reached nobody, a contact that was held, or what
/// corrects it. None takes the place of another.
/// </summary>
public sealed class ReleaseContactEntry : IInFile
{
    private ReleaseContactEntry() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public Guid Contact { get; private set; }

    /// <summary>Counts the writings about one contact.</summary>
    public int Number { get; private set; }

    /// <summary>The day of it; null for a try of the time when only the last words were kept.</summary>
    public DateOnly? On { get; private set; }
    public ContactWay Way { get; private set; }
    public List<LifeArea> Areas { get; private set; } = [];
    public Sealed? Words { get; private set; }

    /// <summary>Null, like <see cref="WrittenBy"/>, for what was written when neither was kept.</summary>
    public DateTimeOffset? WrittenAt { get; private set; }
    public Guid? WrittenBy { get; private set; }

    /// <summary>The writing that was wrong and stands beside this one.</summary>
    public Guid? Corrects { get; private set; }

    /// <summary>Whoever wrote it corrects it; where nobody knows who did, whoever may write down contacts.</summary>
    public bool IsCorrectedBy(Guid account) => WrittenBy is null || WrittenBy == account;

    internal static ReleaseContactEntry Of(ReleaseContact contact, int number, DateOnly? on, ContactWay way, IEnumerable<LifeArea> areas, string? words) => new()
    {
        Id = Guid.CreateVersion7(), Mentee = contact.Mentee, Unit = contact.Unit, Mentorship = contact.Mentorship, Contact = contact.Id, Number = number,
        On = on, Way = way, Areas = [.. areas.Distinct()], Words = string.IsNullOrWhiteSpace(words) ? null : Sealed.Of(words.Trim()),
    };

    internal ReleaseContactEntry At(Guid account, DateTimeOffset now, Guid? corrects = null)
    {
        (WrittenBy, WrittenAt, Corrects) = (account, now, corrects);
        return this;
    }
}
