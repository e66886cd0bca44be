using BackOnTrack.Domain;
using BackOnTrack.Domain.Mentors;

namespace BackOnTrack.Domain.Tests.Mentors;

/// <summary>Mentors as the tests need them.</summary>
internal static class Corps
{
    public static readonly DateOnly Today = new(2026, 6, 15);

    public static MentorProfile Profile(string alias = "Birk") =>
        new(alias, MentorBackground.Police, Gender.Man, ["da", "ar"], "Sjælland", "Ten years of night work", 2);

    public static string[] Codes<T>(this Outcome<T> outcome) => [.. outcome.Refusals.Select(r => r.Code)];

    public static Mentor InTraining(string alias = "Birk") => Mentor.Enter(Guid.CreateVersion7(), 1, Profile(alias)).Value();

    public static Mentor Trained(string alias = "Birk")
    {
        var mentor = InTraining(alias);
        mentor.Train(complete: true);
        return mentor;
    }

    public static MentorCheck[] AllChecks(Mentor mentor) =>
        [.. CorpsRules.Default.Checks.Select(kind => MentorCheck.Record(mentor, kind, "Politiet", Today.AddYears(-1), Today.AddYears(1), CheckOutcome.Clear, Today, CorpsRules.Default).Value())];
}
