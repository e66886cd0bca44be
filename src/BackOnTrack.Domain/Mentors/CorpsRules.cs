namespace BackOnTrack.Domain.Mentors;

/// <summary>How many mentees a mentor takes on: what a profile begins with, and the most it may say.</summary>
public sealed record CorpsRules(int Capacity = 2, int MostCapacity = 6)
{
    public static readonly CorpsRules Default = new();
}

/// <summary>When a coach is expected to talk with a mentor: in the ordinary course, and after a threat, self-harm or distress.</summary>
public sealed record CoachRules(int WeeksBetweenTalks = 6, int HoursToContact = 24, int HoursToDebrief = 72);
