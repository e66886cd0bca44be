using BackOnTrack.Domain.Asking;
using BackOnTrack.Domain.Mentorships;
using BackOnTrack.Domain.Plans;

namespace BackOnTrack.Domain.Relationship;

/// <summary>
/// One time the mentee was asked about working together with the mentor: answered, or not answered and why. A correction is
/// another row with the same <see cref="Root"/>; what was written before stays.
/// </summary>
public sealed class RelationshipCheck : IInFile
{
    private RelationshipCheck() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }

    /// <summary>Who was mentor on that day; what was answered is about the two of them. Null when there was nobody.</summary>
    public Guid? Mentor { get; private set; }

    /// <summary>The first writing of it.</summary>
    public Guid Root { get; private set; }
    public int Edition { get; private set; } = 1;
    public LifeOccasion Occasion { get; private set; }

    /// <summary>The day it was answered, or was to be.</summary>
    public DateOnly Date { get; private set; }
    public AnswerWay Way { get; private set; }
    public NotAnsweredBecause? NotAnswered { get; private set; }
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>Who typed it in; null when the mentee answered alone.</summary>
    public Guid? RecordedBy { get; private set; }

    /// <summary>Why it was written anew.</summary>
    public Sealed? Why { get; private set; }
    public DateTimeOffset? ReplacedAt { get; private set; }
    public DateTimeOffset? VoidedAt { get; private set; }
    public Guid? VoidedBy { get; private set; }
    public Sealed? VoidedWhy { get; private set; }
    public uint Version { get; private set; }

    /// <summary>The writing that counts: neither written anew nor taken out.</summary>
    public bool Counts => ReplacedAt is null && VoidedAt is null;

    internal static RelationshipCheck Of(Mentorship it, Guid? mentor, DateOnly day, LifeOccasion occasion, AnswerWay way, Doer by)
    {
        var check = new RelationshipCheck
        {
            Mentee = it.Mentee, Unit = it.Unit, Mentorship = it.Id, Mentor = mentor, Occasion = occasion, Date = day, Way = way, RecordedAt = by.Now,
            RecordedBy = way is AnswerWay.Tablet ? null : by.Account,
        };
        check.Root = check.Id;
        return check;
    }

    internal RelationshipCheck Because(NotAnsweredBecause why)
    {
        NotAnswered = why;
        return this;
    }

    /// <summary>Gives way to the next writing of it.</summary>
    internal RelationshipCheck GiveWayTo(RelationshipCheck next, string why, Doer by)
    {
        (ReplacedAt, next.Root, next.Edition, next.Why) = (by.Now, Root, Edition + 1, Sealed.Of(why.Trim()));
        return next;
    }

    internal void Void(string why, Doer by) => (VoidedAt, VoidedBy, VoidedWhy) = (by.Now, by.Account, Sealed.Of(why.Trim()));
}

/// <summary>The mentee's answer to one item. The mentor never reads it.</summary>
public sealed class RelationshipAnswer : IInFile
{
    private RelationshipAnswer() { }

    internal RelationshipAnswer(RelationshipCheck check, RelationshipItem item, RelationshipLevel level) =>
        (Mentee, Unit, Mentorship, Check, Item, Level) = (check.Mentee, check.Unit, check.Mentorship, check.Id, item, level);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public Guid Check { get; private set; }
    public RelationshipItem Item { get; private set; }
    public RelationshipLevel Level { get; private set; }
}

/// <summary>A check with its answers, to be saved together.</summary>
public sealed record RelationshipTaken(RelationshipCheck Check, IReadOnlyList<RelationshipAnswer> Answers);
