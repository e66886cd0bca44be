using System.Runtime.CompilerServices;

namespace BackOnTrack.Tests.Architecture;

/// <summary>The source as it lies on the disk.</summary>
internal static class Source
{
    public static string Root { get; } = Find();

    /// <summary>Files below a folder of the checkout, built things aside.</summary>
    public static IEnumerable<string> Files(string below, params string[] endings) => Directory.EnumerateFiles(Path.Combine(Root, below), "*", SearchOption.AllDirectories)
        .Where(f => endings.Any(e => f.EndsWith(e, StringComparison.Ordinal)) && !f.Contains("/bin/") && !f.Contains("/obj/") && !f.Contains("/node_modules/") && !f.Contains("/vendor/"));

    public static string Short(string file) => Path.GetRelativePath(Root, file);

    /// <summary>Nothing is wrong; otherwise every wrong thing is named, a line each.</summary>
    public static void None<T>(IEnumerable<T> wrong)
    {
        var all = wrong.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }

    private static string Find([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
