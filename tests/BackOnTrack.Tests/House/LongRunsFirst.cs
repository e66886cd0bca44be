using BackOnTrack.Tests.House;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongRunsFirst))]

namespace BackOnTrack.Tests.House;

/// <summary>One long run that many tests read has a collection by name; it begins at once, or it goes on alone when all others have ended.</summary>
public sealed class LongRunsFirst : ITestCollectionOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections) where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(collection => collection.TestCollectionClassName is null)];
}
