using BackOnTrack.Web;

namespace BackOnTrack.Features.Accounts;

/// <summary>What a browser calls itself, as a person would: <c>Firefox, Linux</c>. Known again, not followed.</summary>
public static class DeviceName
{
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    private const string Unknown = "?";

    public static string Of(string userAgent) => $"{First(Browsers, userAgent)}, {First(Systems, userAgent)}";

    private static string First((string Mark, string Name)[] known, string text) =>
        known.FirstOrDefault(k => text.Contains(k.Mark, StringComparison.Ordinal)).Name ?? Unknown;

    /// <summary>The same for its reader: what did not say what it is stands there in words, and a system that did not is left out.</summary>
    public static string Shown(string device, Words words) => device.Split(", ") switch
    {
        [Unknown, Unknown] => words["Accounts.Device.Unknown"],
        [Unknown, var system] => $"{words["Accounts.Device.Unknown"]}, {system}",
        [var browser, Unknown] => browser,
        _ => device,
    };
}
