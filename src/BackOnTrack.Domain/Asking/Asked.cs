using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Asking;

/// <summary>What is refused whatever the mentee was asked: somebody who is mentor there, a day nothing can lie on, no reason.</summary>
public static class Asked
{
    public const int LongestWhy = 500;

    /// <param name="isMentor">Whoever is or was mentor there types nothing in, whichever hat they wear.</param>
    public static IEnumerable<Refusal> Shut(Mentorship it, bool isMentor)
    {
        if (isMentor) yield return new("Asking.Refuse.IsMentor");
        if (it.IsClosed) yield return new("Asking.Refuse.Ended");
    }

    /// <param name="began">The day of the first meeting; before it there was nobody to be asked about.</param>
    /// <param name="others">The days of the other sheets that count: two of one day could not be put in order.</param>
    public static IEnumerable<Refusal> FlawsOfDay(DateOnly? date, DateOnly? began, IEnumerable<DateOnly> others, DateOnly today)
    {
        if (date is not { } day) yield return new("House.Refuse.DayMissing", "Date");
        else if (day > today) yield return new("Asking.Refuse.FutureDate", "Date");
        else if (began is null || day < began) yield return new("Asking.Refuse.BeforeTheyMet", "Date");
        else if (others.Contains(day)) yield return new("Asking.Refuse.DayTaken", "Date");
    }

    /// <summary>Which time it is: one of those that there are.</summary>
    public static IEnumerable<Refusal> FlawsOfOccasion<T>(T? occasion) where T : struct, Enum
    {
        if (occasion is not { } known || !Enum.IsDefined(known)) yield return new("Asking.Refuse.Occasion", "Occasion");
    }

    /// <summary>Why nothing was answered.</summary>
    public static IEnumerable<Refusal> FlawsOfBecause(NotAnsweredBecause? because)
    {
        if (because is not { } why || !Enum.IsDefined(why)) yield return new("Asking.Refuse.Because", "Because");
    }

    /// <summary>Why something is written anew or taken out: a reason is needed, and a short one is enough.</summary>
    public static IEnumerable<Refusal> FlawsOfWhy(string? why)
    {
        if (string.IsNullOrWhiteSpace(why)) yield return new("Asking.Refuse.Why", "Why");
        else if (why.Length > LongestWhy) yield return new("Asking.Refuse.TooLong", "Why", [LongestWhy]);
    }
}
