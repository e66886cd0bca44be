using BackOnTrack.Domain;
using BackOnTrack.Domain.Plans;
using BackOnTrack.Features.Plans;
using BackOnTrack.Tests.Features.Assessment;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Plans;

/// <summary>Looks at the areas of life, written down the way the office and the mentor do.</summary>
internal static class LifeStory
{
    public static LifeCheckInput Says(DateOnly day, int points, LifeOccasion occasion = LifeOccasion.Start) => new(day, occasion, Enum.GetValues<LifeArea>().ToDictionary(area => area, _ => points));

    public static async Task<Guid> TypesLife(this Person who, Course course, LifeCheckInput sheet) =>
        (await who.House.As<RecordLifeAreas, Outcome<Guid>>(a => a.Run(who.Actor, course.Id, sheet, default))).Value();
}
