using BackOnTrack.Domain;

namespace BackOnTrack.Features.Accounts;

/// <summary>The hats a person can wear; neither the machine's own nor another system's is one of them.</summary>
public static class AllHats
{
    public static readonly IReadOnlyList<Role> InOrder = [.. Enum.GetValues<Role>().Where(r => r is not (Role.System or Role.ApiClient))];
}
