namespace BackOnTrack.Domain.Custody;

/// <summary>
/// Somebody in a prison or a probation office who reports of a person's custody, from one instant to another. Whoever asked
/// is the first; a coordinator lets others in and out. It opens the file only as long as there is a matter (0250).
/// </summary>
public sealed class CustodyContact : IInFile
{
    private CustodyContact() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid Mentee { get; private init; }
    public int Unit { get; private init; }
    public Guid Account { get; private init; }
    public DateTimeOffset Since { get; private init; }
    public Guid NamedBy { get; private init; }

    /// <summary>The instant from which they are contact no longer; null while they are.</summary>
    public DateTimeOffset? Until { get; private set; }
    public Guid? EndedBy { get; private set; }

    public static CustodyContact Of(Guid mentee, int unit, Guid account, Guid by, DateTimeOffset at) =>
        new() { Mentee = mentee, Unit = unit, Account = account, NamedBy = by, Since = at };

    /// <summary>They are let out; said a second time it changes nothing.</summary>
    public void End(Guid by, DateTimeOffset at) => (Until, EndedBy) = Until is null ? (at, by) : (Until, EndedBy);
}
