using BackOnTrack.Domain.Training;

namespace BackOnTrack.Features.Training;

/// <summary>Where a day is moved to, or why it is called off.</summary>
public sealed class MoveInput
{
    public DateOnly? On { get; set; }
    public TimeOnly? From { get; set; }
    public TimeOnly? Until { get; set; }

    /// <summary>Of a gathering, and of a training day that is held elsewhere than the group's others.</summary>
    public string? Place { get; set; }

    /// <summary>Of a training day only: who gives it.</summary>
    public string? Trainers { get; set; }
    public MoveReason? Reason { get; set; }

    /// <summary>Why it is not held at all.</summary>
    public MoveReason? Off { get; set; }

    public DayMove ToMove() => new(On, From, Until, Reason);
}

/// <summary>A page that moves a day or calls it off.</summary>
public interface IMovesADay
{
    MoveInput Input { get; }
}
