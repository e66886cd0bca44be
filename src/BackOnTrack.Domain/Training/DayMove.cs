namespace BackOnTrack.Domain.Training;

/// <summary>Why a day was moved or called off: from a list, so that nobody's illness is written down.</summary>
public enum MoveReason { TrainerPrevented, RoomNotFree, TooFewCouldCome, Weather, Other }

/// <summary>Where a day is moved to, as it is typed in.</summary>
public sealed record DayMove(DateOnly? On, TimeOnly? From, TimeOnly? Until, MoveReason? Reason)
{
    /// <summary>What is wrong with the new day; a training day and a gathering are asked the same.</summary>
    public IReadOnlyList<Refusal> Broken(DateOnly today)
    {
        var refusals = new List<Refusal>();
        if (On is null) refusals.Add(new("House.Refuse.DayMissing", nameof(On)));
        else if (On < today) refusals.Add(new("Training.Refuse.PastDay", nameof(On)));
        if (From is null) refusals.Add(new("House.Refuse.Missing", nameof(From)));
        if (Until is null) refusals.Add(new("House.Refuse.Missing", nameof(Until)));
        if (Until <= From) refusals.Add(new("Training.Refuse.EndsBeforeStart", nameof(Until)));
        if (Reason is null) refusals.Add(new("House.Refuse.Missing", nameof(Reason)));
        return refusals;
    }
}

/// <summary>That a day was moved or called off, as its readers are told.</summary>
public interface IMoved
{
    DateOnly OldOn { get; }

    /// <summary>Null when it was called off.</summary>
    DateOnly? NewOn { get; }
    MoveReason Reason { get; }
    DateTimeOffset MovedAt { get; }
}
