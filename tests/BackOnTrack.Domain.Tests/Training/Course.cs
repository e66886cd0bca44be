using BackOnTrack.Domain.Training;

namespace BackOnTrack.Domain.Tests.Training;

/// <summary>A curriculum of two modules and three days.</summary>
internal static class Course
{
    private static readonly PackText Words = new("Talking", "At tale", "Å snakke");

    public static readonly ModuleOfPack[] Pack =
    [
        new(Words, Words, [Words], [new(Words, [Words]), new(Words, null)]),
        new(Words, Words, null, [new(Words, [])]),
    ];

    public static Curriculum Of(ModuleOfPack[]? pack = null) => Curriculum.Of(pack ?? Pack).Accepted(out var it, out var no) ? it : throw new InvalidOperationException(no[0].Code);

    /// <summary>A Monday.</summary>
    public static readonly DateOnly Today = new(2026, 6, 15);
    public static readonly DateTimeOffset Now = new(2026, 6, 15, 9, 0, 0, TimeSpan.Zero);

    public static readonly CohortPlan Plan = new("Hold 1", "Gården", 10, Today, 3, new(9, 0), new(16, 0), "Ulla");

    public static PlannedCohort Planned() => Cohort.Plan(Plan, Of(), Guid.NewGuid(), Now, Today).Accepted(out var it, out var no) ? it : throw new InvalidOperationException(no[0].Code);
}
