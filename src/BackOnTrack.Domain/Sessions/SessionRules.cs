using BackOnTrack.Domain.Mentorships;

namespace BackOnTrack.Domain.Sessions;

/// <summary>What a note must say before it can stand; every unmet rule is named at once.</summary>
internal static class SessionRules
{
    public static List<Refusal> Broken(SessionInput input, SessionGround ground, Doer by, SessionPolicy policy) =>
        [.. About(input), .. AboutTheDay(input, ground, by.Today), .. AboutTheTime(input, by), .. AboutTheMeeting(input, ground, policy), .. AboutTheTexts(input, policy)];

    private static IEnumerable<Refusal> About(SessionInput input)
    {
        if (input.TookPlace is null) yield return new("Sessions.Refuse.TookPlaceMissing", nameof(input.TookPlace));
        if (input.TookPlace is TookPlace.Attempted && input.Cause is null) yield return new("Sessions.Refuse.CauseMissing", nameof(input.Cause));
    }

    private static IEnumerable<Refusal> AboutTheDay(SessionInput input, SessionGround ground, DateOnly today)
    {
        if (ground.AgreedOn is not { } agreed) yield return new("Sessions.Refuse.NotAgreedYet", nameof(input.Date));
        else if (input.Date is not { } date) yield return new("Sessions.Refuse.DateMissing", nameof(input.Date));
        else if (date > today) yield return new("Sessions.Refuse.FutureDate", nameof(input.Date));
        else if (date < agreed) yield return new("Sessions.Refuse.BeforeAgreement", nameof(input.Date), [agreed]);
        else if (date > ground.EndedOn) yield return new("Sessions.Refuse.AfterEnding", nameof(input.Date), [ground.EndedOn.Value]);
    }

    /// <summary>What was held has begun. That it will not be held is often known before its time.</summary>
    private static IEnumerable<Refusal> AboutTheTime(SessionInput input, Doer by)
    {
        if (input.TookPlace is TookPlace.Held && input.Date == by.Today && input.Time > by.At) yield return new("Sessions.Refuse.FutureTime", nameof(input.Time));
    }

    private static IEnumerable<Refusal> AboutTheMeeting(SessionInput input, SessionGround ground, SessionPolicy policy)
    {
        if (input.TookPlace is not TookPlace.Held) yield break;
        if (input.Minutes is not { } minutes) yield return new("Sessions.Refuse.MinutesMissing", nameof(input.Minutes));
        else if (minutes < 1 || minutes > policy.LongestMinutes) yield return new("Sessions.Refuse.MinutesRange", nameof(input.Minutes), [policy.LongestMinutes]);
        if (input.Kind is null) yield return new("Sessions.Refuse.KindMissing", nameof(input.Kind));
        if (string.IsNullOrWhiteSpace(input.Happened)) yield return new("Sessions.Refuse.HappenedMissing", nameof(input.Happened));
        if (input.Goals.Except(ground.Goals).Any()) yield return new("Sessions.Refuse.UnknownGoal", nameof(input.Goals));
    }

    private static IEnumerable<Refusal> AboutTheTexts(SessionInput input, SessionPolicy policy) =>
        from text in new[]
        {
            (input.Place, nameof(input.Place)), (input.Happened, nameof(input.Happened)), (input.Words, nameof(input.Words)),
            (input.Impressions, nameof(input.Impressions)), (input.Agreed, nameof(input.Agreed)), (input.Question, nameof(input.Question)),
        }
        where text.Item1?.Length > policy.LongestText
        select new Refusal("Sessions.Refuse.TooLong", text.Item2, [policy.LongestText]);
}
