using System.Globalization;

namespace BackOnTrack.Files;

/// <summary>How large a file is, as people say it.</summary>
public static class FileSize
{
    private const int Kilo = 1000;

    public static string Of(int bytes) => bytes < Kilo * Kilo
        ? string.Create(CultureInfo.CurrentCulture, $"{Math.Max(1, bytes / Kilo)} kB")
        : string.Create(CultureInfo.CurrentCulture, $"{bytes / (decimal)(Kilo * Kilo):0.0} MB");
}
