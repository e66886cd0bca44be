namespace BackOnTrack.Domain.Mentors;

/// <summary>How many mentees a mentor takes on: what a profile begins with, and the most it may say; how many references speak for an applicant; and what is asked of a mentor in a year.</summary>
/// <param name="NetworkingDays">Networking days asked of a mentor in a calendar year, once the training is complete.</param>
/// <param name="FurtherTrainings">The same for seminars and further training.</param>
/// <param name="MonthsKept">How long the file of a mentor who left is kept, from the last day on.</param>
/// <param name="MonthsApplicationKept">How long an application of which nothing came is kept before somebody looks whether it is still needed (O7), and at most from look to look.</param>
public sealed record CorpsRules(
    int Capacity = 2, int MostCapacity = 6, int References = 2, int MonthsKept = 60, int NetworkingDays = 2, int FurtherTrainings = 1, int MonthsApplicationKept = 12)
{
    /// <summary>Until when a check holds that is not asked for again: no day anybody lives to see.</summary>
    public static readonly DateOnly ForGood = new(9999, 1, 1);

    /// <summary>The checks nobody meets a mentee without.</summary>
    public IReadOnlyList<CheckKind> Checks { get; init; } = [CheckKind.CriminalRecord, CheckKind.ConfidentialityDeclaration];

    /// <summary>Those that hold as long as somebody is a mentor, because the country's law lets nobody ask for them again.</summary>
    public IReadOnlyList<CheckKind> ChecksForGood { get; init; } = [];

    /// <summary>Until when a check holds; null where a day must be said and was not.</summary>
    public DateOnly? HoldsUntil(CheckKind? kind, DateOnly? said) => said ?? (kind is { } it && ChecksForGood.Contains(it) ? ForGood : null);

    public static readonly CorpsRules Default = new();
}

/// <summary>When a coach is expected to talk with a mentor, in the ordinary course and after a threat, self-harm or distress; and how many a coach can have.</summary>
public sealed record CoachRules(
    int DaysToFirstTalk = 7, int WeeksBetweenTalks = 6, int HoursToContact = 24, int HoursToDebrief = 72, int DaysForARequest = 3, int DaysForAWorry = 1,
    int DaysToAcknowledge = 7, int MonthsBetweenGroupSessions = 3, int MostMentors = 12);
