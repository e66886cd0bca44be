using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;

namespace BackOnTrack.Domain.Relationship;

/// <summary>
/// The mentor's own view of working together: the same five, turned round. It lies apart from what the mentee answered,
/// because it has other readers. A correction is another row with the same <see cref="Root"/>.
/// </summary>
public sealed class RelationshipMirror : IInFile
{
    private RelationshipMirror() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }

    /// <summary>Whose view it is.</summary>
    public Guid Mentor { get; private set; }
    public Guid Root { get; private set; }
    public int Edition { get; private set; } = 1;
    public LifeOccasion Occasion { get; private set; }
    public DateOnly Date { get; private set; }
    public DateTimeOffset RecordedAt { get; private set; }
    public Sealed? Why { get; private set; }
    public DateTimeOffset? ReplacedAt { get; private set; }
    public DateTimeOffset? VoidedAt { get; private set; }
    public Sealed? VoidedWhy { get; private set; }
    public uint Version { get; private set; }

    public bool Counts => ReplacedAt is null && VoidedAt is null;

    internal static RelationshipMirror Of(Mentorship it, RelationshipInput input, Doer by)
    {
        var mirror = new RelationshipMirror
        {
            Mentee = it.Mentee, Unit = it.Unit, Mentorship = it.Id, Mentor = by.Account, Occasion = input.Occasion!.Value, Date = input.Date!.Value, RecordedAt = by.Now,
        };
        mirror.Root = mirror.Id;
        return mirror;
    }

    internal void GiveWayTo(RelationshipMirror next, string why, Doer by) => (ReplacedAt, next.Root, next.Edition, next.Why) = (by.Now, Root, Edition + 1, Sealed.Of(why.Trim()));

    internal void Void(string why, Doer by) => (VoidedAt, VoidedWhy) = (by.Now, Sealed.Of(why.Trim()));
}

/// <summary>The mentor's answer to one item. The coordinator never reads it.</summary>
public sealed class RelationshipMirrorAnswer : IInFile
{
    private RelationshipMirrorAnswer() { }

    internal RelationshipMirrorAnswer(RelationshipMirror mirror, RelationshipItem item, RelationshipLevel level) =>
        (Mentee, Unit, Mentor, Mirror, Item, Level) = (mirror.Mentee, mirror.Unit, mirror.Mentor, mirror.Id, item, level);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentor { get; private set; }
    public Guid Mirror { get; private set; }
    public RelationshipItem Item { get; private set; }
    public RelationshipLevel Level { get; private set; }
}

/// <summary>A mirror with its answers, to be saved together.</summary>
public sealed record MirrorTaken(RelationshipMirror Mirror, IReadOnlyList<RelationshipMirrorAnswer> Answers);
