using BackOnTrack.Browser.Tests;

[assembly: AssemblyFixture(typeof(OnlineHouse))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace BackOnTrack.Browser.Tests;

/// <summary>The house of all journeys that take place on one day.</summary>
public sealed class OnlineHouse : BrowserHouse;
