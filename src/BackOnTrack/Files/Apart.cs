using System.Diagnostics;
using System.Globalization;
using BackOnTrack.Domain;

namespace BackOnTrack.Files;

/// <summary>
/// A PDF is a small language, and a picture is unpacked by a program that trusts it: whoever reads a stranger's can be led astray,
/// into unpacking for ever, deeper than a stack goes, or beyond a memory's edge. So both are done in a process of their own, with a
/// bound of memory and time and nothing else in reach: no keys, no address of a database. What goes wrong there ends that process.
/// </summary>
internal static class Apart
{
    private const string CleanPdf = "clean-pdf", DrawSmall = "draw-small";

    private static readonly Dictionary<string, Func<byte[], byte[]>> works = new() { [CleanPdf] = Pdf.WithoutMetadata, [DrawSmall] = SmallPicture.Of };

    private const int Done = 0, Unreadable = 2, Grows = 3;

    /// <summary>What the file may unpack to, and room to work in.</summary>
    private const long MostMemory = 4 * FileLimits.MostUnpacked;

    private static readonly TimeSpan patience = TimeSpan.FromSeconds(30);

    /// <summary>Whether the house's own program was started for this; such a verb is not for people.</summary>
    public static bool Knows(string verb) => works.ContainsKey(verb);

    /// <summary>A PDF written anew. Throws <see cref="NotTakenException"/> when it cannot be.</summary>
    public static Task<byte[]> Clean(byte[] pdf, CancellationToken stop) => Do(CleanPdf, pdf, stop);

    /// <summary>A picture small enough for a list. Throws <see cref="NotTakenException"/> when none can be drawn.</summary>
    public static Task<byte[]> Draw(byte[] picture, CancellationToken stop) => Do(DrawSmall, picture, stop);

    private static async Task<byte[]> Do(string verb, byte[] file, CancellationToken stop)
    {
        using var process = Process.Start(Ours(verb))!;
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
        time.CancelAfter(patience);
        try
        {
            var words = process.StandardError.BaseStream.CopyToAsync(Stream.Null, time.Token);
            var result = Result(process, time.Token);
            try { await process.StandardInput.BaseStream.WriteAsync(file, time.Token); process.StandardInput.Close(); }
            catch (IOException) { } // it has ended already; how, says its code
            var clean = await result;
            await words;
            await process.WaitForExitAsync(time.Token);
            return process.ExitCode switch { Done => clean, Grows => throw new NotTakenException(FileFault.Grows, "more than the memory it may have"), _ => throw new NotTakenException("nothing that can be read") };
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested) { throw new NotTakenException(FileFault.Grows, "takes too long"); }
        finally { if (!process.HasExited) process.Kill(entireProcessTree: true); }
    }

    /// <summary>What the process of its own does: a file in, what was made of it out, and a code.</summary>
    public static int Run(string verb, Stream from, Stream into)
    {
        try
        {
            using var file = new MemoryStream();
            from.CopyTo(file);
            into.Write(works[verb](file.ToArray()));
            return Done;
        }
        catch (NotTakenException broken) { return broken.Fault is FileFault.Grows ? Grows : Unreadable; }
        catch (OutOfMemoryException) { return Grows; }
        catch (Exception) { return Unreadable; } // whatever a reader stumbles over in a stranger's file
    }

    private static async Task<byte[]> Result(Process process, CancellationToken stop)
    {
        using var clean = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(clean, stop);
        return clean.ToArray();
    }

    private static ProcessStartInfo Ours(string verb)
    {
        var ours = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "BackOnTrack"), [verb])
        { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory };
        var root = Environment.GetEnvironmentVariable("DOTNET_ROOT");
        ours.Environment.Clear();
        if (root is not null) ours.Environment["DOTNET_ROOT"] = root;
        ours.Environment["DOTNET_GCHeapHardLimit"] = MostMemory.ToString("X", CultureInfo.InvariantCulture);
        (ours.Environment["DOTNET_gcServer"], ours.Environment["DOTNET_EnableDiagnostics"], ours.Environment["DOTNET_DbgEnableMiniDump"]) = ("0", "0", "0");
        return ours;
    }
}
