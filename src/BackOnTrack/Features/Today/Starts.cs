using BackOnTrack.Access;
using BackOnTrack.Domain;

namespace BackOnTrack.Features.Today;

/// <summary>What somebody begins by themselves: shown where the access table opens it.</summary>
public static class Starts
{
    public sealed record Start(Act Act, string Address, string Key);

    private static readonly Start[] All = [];

    public static IEnumerable<Start> For(Role hat) => All.Where(start => AccessTable.Allows(start.Act, hat));
}
