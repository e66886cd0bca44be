using BackOnTrack.Domain;

namespace BackOnTrack.Features.Accounts;

/// <summary>The hats a person can wear; the machine's own is none of them.</summary>
public static class AllHats
{
    public static readonly IReadOnlyList<Role> InOrder = [.. Enum.GetValues<Role>().Where(r => r != Role.System)];
}
