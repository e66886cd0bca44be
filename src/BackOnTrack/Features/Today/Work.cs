using BackOnTrack.Data;
using BackOnTrack.Domain;
using BackOnTrack.Domain.Release;
using BackOnTrack.Domain.Safety;
using BackOnTrack.Features.Notices;

namespace BackOnTrack.Features.Today;

/// <summary>
/// One kind of work that waits for somebody: which hats see it, which rows it is, and where its one next act stands.
/// The start page, its counts and the list behind them ask the same <paramref name="Rows"/>.
/// </summary>
/// <param name="Name">Tail of its texts, and its address: <c>/today/AgreementDue</c>.</param>
/// <param name="Hats">Whose start page shows it.</param>
/// <param name="Rows">The rows, as the actor's wall lets them through. The day is today.</param>
/// <param name="Act">Address of the next act.</param>
public sealed record Work(string Name, Role[] Hats, Func<Tx, DateOnly, IQueryable<WorkRow>> Rows, Func<WorkRow, string> Act)
{
    /// <summary>The next act is one tap: a button here, no page in between.</summary>
    public bool IsTap { get; init; }

    /// <summary>Under which number of the mail of the week it is counted.</summary>
    public WeekKind Week { get; init; } = WeekKind.Other;

    /// <summary>Who has the work and wants mail is told of it, once, as this kind of notice; null where the start page is enough.</summary>
    public NoticeKind? Reminds { get; init; }

    /// <summary>Stands above everything, however long the rest has waited: somebody may be in danger, or is being waited for.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>Others have to do it: nobody of ours is late with it, and it comes after what is ours.</summary>
    public bool IsTheirs { get; init; }

    /// <summary>Whether its day has passed, where that day was ours to keep.</summary>
    public bool IsLate(WorkRow row, DateOnly today) => !IsTheirs && row.Due < today;
}

/// <summary>What the mail of the week counts apart, in its order; everything else is one number.</summary>
public enum WeekKind { Talks, Notes, Reviews, Matches, Other }

/// <summary>One piece of work as the database knows it.</summary>
public sealed record WorkRow
{
    public required Guid Record { get; init; }

    /// <summary>The day by which; the list is in this order.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>Whose file it is about; null when it is about no mentee.</summary>
    public Guid? Mentee { get; init; }

    /// <summary>What it is called where it is about no mentee.</summary>
    public string? Label { get; init; }

    /// <summary>The day of what it is about, where one name stands for several pieces of work: it tells them apart.</summary>
    public DateOnly? About { get; init; }

    /// <summary>Which point of a release it is about, where a person has several.</summary>
    public ReleaseArea? Point { get; init; }

    /// <summary>Which deadline of the service it is, where only its name says what is to be done.</summary>
    public DeadlineEvent? Deadline { get; init; }

    /// <summary>A second id its address needs.</summary>
    public Guid? Within { get; init; }
}
