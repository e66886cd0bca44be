using BackOnTrack.Demo;
using BackOnTrack.Tests.House;

namespace BackOnTrack.Tests.Features.Evaluation;

/// <summary>The house with the demo's year in it.</summary>
public sealed class ToldHouse : TestHouse
{
    protected override Task Furnish() => TellTheStory.IfEmpty(Settings, Clock.GetUtcNow(), default);
}
