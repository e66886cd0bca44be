namespace BackOnTrack.Domain.Release;

/// <summary>
/// A day on which somebody came out. It stays when they are taken inside again: what was done around it was done, and the figures of its
/// time do not change. Put down with the day on the list (<c>0409_releases_kept.sql</c>); only a release that never was goes out of the count.
/// </summary>
public sealed class ReleaseDay : IInFile
{
    private ReleaseDay() { }

    public Guid Id { get; private set; }
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public DateOnly ReleasedOn { get; private set; }
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>It was written down by mistake, here or in custody.</summary>
    public DateTimeOffset? TakenBackAt { get; private set; }

    public void TakeBack(DateTimeOffset now) => TakenBackAt ??= now;
}
