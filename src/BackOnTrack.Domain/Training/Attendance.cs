using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Training;

/// <summary>Whether somebody was there.</summary>
public enum Presence { Present, Absent }

/// <summary>Why a day counts that was not attended in a cohort of ours.</summary>
public enum CreditReason { BroughtAlong, TrainedElsewhere, SameCourseOfAnotherProvider }

/// <summary>Why a day that was let count is taken back.</summary>
public enum CreditDoubt { WrongMentor, WrongDays, NotShown, NotTheSame }

/// <summary>That a mentor was, or was not, there on a day of the training. Nothing else says that the training is complete.</summary>
public sealed class Attendance : IAboutMentor
{
    private Attendance() { }

    public Guid Id { get; private set; }
    public Guid Mentor { get; private set; }
    public int Unit { get; private set; }

    /// <summary>Which day of the curriculum.</summary>
    public int Day { get; private set; }
    public DateOnly On { get; private set; }
    public bool Present { get; private set; }
    public Presence Presence => Present ? Training.Presence.Present : Training.Presence.Absent;

    /// <summary>Where it was held; null for a credit.</summary>
    public Guid? CohortDay { get; private set; }
    public CreditReason? Credit { get; private set; }
    public Guid RecordedBy { get; private set; }
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>Why a credit counts no more; null for one that does.</summary>
    public CreditDoubt? TakenBackBecause { get; private set; }
    public Guid? TakenBackBy { get; private set; }
    public DateTimeOffset? TakenBackAt { get; private set; }

    public static Attendance Of(CohortSeat seat, CohortDay day, Presence presence, Guid by, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(), Mentor = seat.Mentor, Unit = seat.Unit, Day = day.Day, On = day.On, CohortDay = day.Id,
        Present = presence == Presence.Present, RecordedBy = by, RecordedAt = now,
    };

    public static Attendance Credited(Mentor mentor, int day, CreditReason reason, DateOnly on, Guid by, DateTimeOffset now) => new()
    { Id = Guid.CreateVersion7(), Mentor = mentor.Id, Unit = mentor.Unit, Day = day, On = on, Present = true, Credit = reason, RecordedBy = by, RecordedAt = now };

    /// <summary>The day should not have been let count: the row stays, and counts no more.</summary>
    public void TakeBack(CreditDoubt because, Guid by, DateTimeOffset now)
    {
        if (Credit is not null && Present) (Present, TakenBackBecause, TakenBackBy, TakenBackAt) = (false, because, by, now);
    }

    /// <summary>The sheet was read wrongly: the day is entered anew.</summary>
    public void Correct(Presence presence, Guid by, DateTimeOffset now) => (Present, RecordedBy, RecordedAt) = (presence == Presence.Present, by, now);
}

/// <summary>What a mentor has of the curriculum, and since when all of it.</summary>
public sealed record TrainingRecord(IReadOnlyList<int> Lacking, DateOnly? CompletedOn)
{
    public bool IsComplete => Lacking.Count == 0;

    /// <summary>Complete at once with the last day lacking: the latest of the days, each counted when it was first attended.</summary>
    public static TrainingRecord Of(Curriculum curriculum, IEnumerable<(int Day, DateOnly On)> attended)
    {
        var first = attended.Where(a => curriculum.Days.Any(d => d.Number == a.Day)).GroupBy(a => a.Day).ToDictionary(g => g.Key, g => g.Min(a => a.On));
        var lacking = curriculum.Lacking(first.Keys);
        return new(lacking, lacking.Count == 0 ? first.Values.Max() : null);
    }
}
