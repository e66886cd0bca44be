namespace BackOnTrack.Files;

/// <summary>What a file may grow to when it is opened: the packed size says little about it.</summary>
public static class FileLimits
{
    /// <summary>Points of a picture (as much as a good camera makes), and its longest side.</summary>
    public const long MostPoints = 60_000_000;
    public const int LongestSide = 20_000;

    /// <summary>An office file unpacked, and the parts in it.</summary>
    public const long MostUnpacked = 200_000_000;
    public const int MostParts = 2_000;

    public static bool IsTooLarge(long width, long height) => width is <= 0 or > LongestSide || height is <= 0 or > LongestSide || width * height > MostPoints;
}

/// <summary>The file is broken, or grows beyond what is taken.</summary>
internal sealed class NotTakenException(string why) : Exception(why);
