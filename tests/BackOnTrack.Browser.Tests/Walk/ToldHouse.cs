using BackOnTrack.Data;
using BackOnTrack.Demo;
using BackOnTrack.Domain;

namespace BackOnTrack.Browser.Tests.Walk;

/// <summary>The house after two years of work, as the demonstration tells it: every page has something to show.</summary>
public sealed class ToldHouse : BrowserHouse
{
    /// <summary>What has been drawn already, by whomever.</summary>
    internal HashSet<string> Drawn { get; } = [];

    protected override Task Furnish() => TellTheStory.IfEmpty(Settings, Clock.GetUtcNow(), default);

    /// <summary>The first of the demonstration's people with this hat.</summary>
    internal Task<Guid> Somebody(Role hat) => Peek<Guid>("select account from bot.account_role where role = $1 and until is null order by account limit 1", Snake.Of(hat));
}

/// <summary>One long walk, which begins first.</summary>
[CollectionDefinition(Name)]
public sealed class ToldHouses : ICollectionFixture<ToldHouse>
{
    public const string Name = "every page of every role";
}
