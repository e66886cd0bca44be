using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace BackOnTrack.Domain.Practice;

/// <summary>Finds the links of a text, and tells by their form alone which of them nobody outside can open. Nothing is called up.</summary>
public static partial class Links
{
    /// <summary>Milliseconds a text may take to be looked through.</summary>
    private const int Patience = 1000;

    private static readonly string[] PrivateEndings =
        [".local", ".localhost", ".localdomain", ".lan", ".home", ".home.arpa", ".corp", ".intern", ".internal", ".intra", ".intranet", ".private", ".test", ".invalid", ".example", ".onion"];

    private static readonly string[] InsideNames = ["intranet", "intra", "sharepoint-intern", "localhost"];

    /// <summary>The links of the text that lead nowhere for whoever is not in the writer's own network, each once.</summary>
    public static IReadOnlyList<string> Unreachable(string? text) =>
        [.. Link().Matches(text ?? "").Select(m => m.Value.TrimEnd('.', ',', ';', ')', ']')).Where(IsUnreachable).Distinct()];

    private static bool IsUnreachable(string link)
    {
        if (link.StartsWith(@"\\", StringComparison.Ordinal) || link.StartsWith("file:", StringComparison.OrdinalIgnoreCase)) return true;
        var address = link.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "http://" + link : link;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var at) || at.Host.Length == 0) return true;
        if (IPAddress.TryParse(at.Host.Trim('[', ']'), out var number)) return IsPrivate(number);
        var host = at.Host.ToLowerInvariant().TrimEnd('.');
        return !host.Contains('.', StringComparison.Ordinal) || InsideNames.Contains(host.Split('.')[0]) || Array.Exists(PrivateEndings, e => host.EndsWith(e, StringComparison.Ordinal));
    }

    private static bool IsPrivate(IPAddress number)
    {
        if (IPAddress.IsLoopback(number) || number.IsIPv6LinkLocal || number.IsIPv6UniqueLocal || number.IsIPv6SiteLocal) return true;
        if (number.IsIPv4MappedToIPv6) return IsPrivate(number.MapToIPv4());
        if (number.AddressFamily != AddressFamily.InterNetwork) return false;
        return number.GetAddressBytes() is [10, ..] or [127, ..] or [0, ..] or [169, 254, ..] or [192, 168, ..] or [172, >= 16 and <= 31, ..] or [100, >= 64 and <= 127, ..];
    }

    [GeneratedRegex(@"(?:https?|ftp|file):/{2,3}[^\s<>""]+|\bwww\.[^\s<>""]+|\\\\[\w.-]+\\[^\s<>""]+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Link();

    /// <summary>The text without its links: the digits of an address are no figures.</summary>
    public static string Without(string? text) => Link().Replace(text ?? "", " ");
}
