using BackOnTrack.Domain;

namespace BackOnTrack.Web.TagHelpers;

/// <summary>The regions of the pack to choose from. What was kept before the pack named any stays to be chosen, as it was written.</summary>
public static class RegionChoices
{
    public static IReadOnlyList<Choice> Choices(this Regions regions, string? kept, Words words) =>
    [
        .. regions.All.Select(r => new Choice(r.Key, r.In(Languages.Current))),
        .. string.IsNullOrWhiteSpace(kept) || regions.All.Any(r => r.Key == kept) ? [] : new[] { new Choice(kept, words["House.AsWritten", kept]) },
    ];
}
