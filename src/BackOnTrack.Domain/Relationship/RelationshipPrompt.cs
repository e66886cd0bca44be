using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Relationship;

/// <summary>
/// A talk about working together is asked for, of the mentor's coach. It holds no answer and no item, and stands until a talk
/// was held on its day or later, or until what asked for it was put right.
/// </summary>
public sealed class RelationshipPrompt : IInFile
{
    private RelationshipPrompt() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }
    public Guid Mentor { get; private set; }

    /// <summary>The first writing of the check that asks.</summary>
    public Guid Check { get; private set; }
    public DateOnly AskedOn { get; private set; }

    /// <summary>The talk that answered it.</summary>
    public Guid? Talk { get; private set; }
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public bool IsOpen => Talk is null && WithdrawnAt is null;

    internal static RelationshipPrompt By(RelationshipCheck check, Guid mentor, Doer by) => new()
    {
        Mentee = check.Mentee, Unit = check.Unit, Mentorship = check.Mentorship, Mentor = mentor, Check = check.Root, AskedOn = by.Today,
    };

    /// <summary>Coach and mentor have talked; a talk from before it was asked for is no answer.</summary>
    public void AnsweredBy(Guid talk, DateOnly? heldOn)
    {
        if (IsOpen && heldOn >= AskedOn) Talk = talk;
    }

    /// <summary>That talk was held before it was asked for, or not at all (null): it stands again.</summary>
    public void NotAnsweredBy(Guid talk, DateOnly? heldOn)
    {
        if (Talk == talk && !(heldOn >= AskedOn)) Talk = null;
    }

    internal void Withdraw(DateTimeOffset now) => WithdrawnAt = now;
}
