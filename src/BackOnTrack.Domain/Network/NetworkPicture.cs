namespace BackOnTrack.Domain.Network;

/// <summary>Somebody in the picture: supportive people stand near, difficult ones far, and each role has a shape of its own.</summary>
public sealed record Spot(int X, int Y, NetworkRole Role, Guid Person);

/// <summary>Where people stand around the mentee: the same every time, role by role, evenly spread.</summary>
public static class NetworkPicture
{
    /// <summary>Width and height; the mentee stands in the middle.</summary>
    public const int Size = 640, Middle = Size / 2;

    public static IReadOnlyList<Spot> Around(IEnumerable<(Guid Person, NetworkRole Role)> people)
    {
        var all = people.ToList();
        return [.. all.Select((it, n) =>
        {
            // A quarter turn to begin at the top; in a full circle every second one steps out, so that labels do not meet.
            var angle = 2 * Math.PI * n / all.Count - Math.PI / 2;
            var away = Distance(it.Role) + (all.Count > 8 && n % 2 == 1 ? 36 : 0);
            return new Spot(Middle + (int)Math.Round(away * Math.Cos(angle)), Middle + (int)Math.Round(away * Math.Sin(angle)), it.Role, it.Person);
        })];
    }

    private static int Distance(NetworkRole role) => role switch { NetworkRole.Supportive => 130, NetworkRole.Neutral => 185, _ => 230 };
}
