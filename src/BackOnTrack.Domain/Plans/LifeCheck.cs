using BackOnTrack.Domain.Asking;
using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Plans;

/// <summary>What was answered: 0 to 10 per area; an area left open is simply not there.</summary>
public sealed record LifeCheckInput(DateOnly? Date, LifeOccasion? Occasion, IReadOnlyDictionary<LifeArea, int> Answers);

/// <summary>
/// One look at the areas of life, by the mentee or, as a second view, by the mentor; or that the mentee was asked and did not answer.
/// There is no total. A correction is another row with the same <see cref="Root"/>; what was written before stays.
/// </summary>
public sealed class LifeCheck : IInFile
{
    private LifeCheck() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Mentorship { get; private set; }

    /// <summary>The first writing of it.</summary>
    public Guid Root { get; private set; }
    public int Edition { get; private set; } = 1;
    public DateOnly Date { get; private set; }
    public LifeOccasion Occasion { get; private set; }
    public LifeView View { get; private set; }

    /// <summary>How the mentee's answers came in; null for the mentor's view, and for what was written down in a talk before there were sheets.</summary>
    public AnswerWay? Way { get; private set; }
    public NotAnsweredBecause? NotAnswered { get; private set; }

    /// <summary>When it was written down; null for what is older than this field.</summary>
    public DateTimeOffset? RecordedAt { get; private set; }

    /// <summary>Who wrote it down; null when the mentee answered alone.</summary>
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

    internal static LifeCheck Of(Mentorship it, LifeView view, AnswerWay? way, DateOnly day, LifeOccasion occasion, Doer by)
    {
        var check = new LifeCheck
        {
            Mentee = it.Mentee, Unit = it.Unit, Mentorship = it.Id, View = view, Way = way, Date = day, Occasion = occasion, RecordedAt = by.Now,
            RecordedBy = way is AnswerWay.Tablet ? null : by.Account,
        };
        check.Root = check.Id;
        return check;
    }

    internal LifeCheck Because(NotAnsweredBecause why)
    {
        NotAnswered = why;
        return this;
    }

    /// <summary>Gives way to the next writing of it.</summary>
    internal void GiveWayTo(LifeCheck next, string why, Doer by) => (ReplacedAt, next.Root, next.Edition, next.Why) = (by.Now, Root, Edition + 1, Sealed.Of(why.Trim()));

    internal void Void(string why, Doer by) => (VoidedAt, VoidedBy, VoidedWhy) = (by.Now, by.Account, Sealed.Of(why.Trim()));
}

/// <summary>A check and its answers, to be saved together.</summary>
public sealed record LifeCheckTaken(LifeCheck Check, IReadOnlyList<LifeAnswer> Answers);

/// <summary>The answer for one area.</summary>
public sealed class LifeAnswer : IInFile
{
    private LifeAnswer() { }

    internal LifeAnswer(LifeCheck check, LifeArea area, int points) =>
        (Mentee, Unit, Check, Area, Points) = (check.Mentee, check.Unit, check.Id, area, points);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid Mentee { get; private set; }
    public int Unit { get; private set; }
    public Guid Check { get; private set; }
    public LifeArea Area { get; private set; }
    public int Points { get; private set; }
}
