namespace BackOnTrack.Domain.Practice;

/// <summary>A draft as it stood before a Word form took its place. Never changed; it is there to be read and copied from.</summary>
public sealed class PracticeBeforeImport
{
    private PracticeBeforeImport() { }

    public Guid Id { get; private set; }
    public Guid Practice { get; private set; }
    public RanEntry Entry { get; private set; } = new();
    public Guid ReplacedBy { get; private set; }
    public DateTimeOffset ReplacedAt { get; private set; }

    internal static PracticeBeforeImport Of(PracticeEntry practice, Guid by, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(now), Practice = practice.Id, Entry = practice.Draft, ReplacedBy = by, ReplacedAt = now };
}
