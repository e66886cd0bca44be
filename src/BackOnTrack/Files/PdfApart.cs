using System.Diagnostics;
using System.Globalization;
using BackOnTrack.Domain;

namespace BackOnTrack.Files;

/// <summary>
/// A PDF is a small language, and whoever reads one can be led astray: into unpacking for ever, or deeper than a stack goes. So a
/// stranger's PDF is taken apart in a process of its own, with a bound of memory and time and nothing else in reach: no keys, no
/// address of a database. What goes wrong there ends that process, and the file is not taken.
/// </summary>
internal static class PdfApart
{
    /// <summary>What the house's own program is started with for this; not for people.</summary>
    public const string Verb = "clean-pdf";

    private const int Done = 0, Unreadable = 2, Grows = 3;

    /// <summary>What the file may unpack to, and room to work in.</summary>
    private const long MostMemory = 4 * FileLimits.MostUnpacked;

    private static readonly TimeSpan patience = TimeSpan.FromSeconds(30);

    public static async Task<byte[]> Clean(byte[] file, CancellationToken stop)
    {
        using var process = Process.Start(Ours())!;
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
            return process.ExitCode switch { Done => clean, Grows => throw new NotTakenException(FileFault.Grows, "more than the memory it may have"), _ => throw new NotTakenException("no PDF that can be read") };
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested) { throw new NotTakenException(FileFault.Grows, "takes too long"); }
        finally { if (!process.HasExited) process.Kill(entireProcessTree: true); }
    }

    /// <summary>What the process of its own does: a file in, a clean one out, and a code.</summary>
    public static int Run(Stream from, Stream into)
    {
        try
        {
            using var file = new MemoryStream();
            from.CopyTo(file);
            into.Write(Pdf.WithoutMetadata(file.ToArray()));
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

    private static ProcessStartInfo Ours()
    {
        var ours = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "BackOnTrack"), [Verb])
        { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory };
        var root = Environment.GetEnvironmentVariable("DOTNET_ROOT");
        ours.Environment.Clear();
        if (root is not null) ours.Environment["DOTNET_ROOT"] = root;
        ours.Environment["DOTNET_GCHeapHardLimit"] = MostMemory.ToString("X", CultureInfo.InvariantCulture);
        (ours.Environment["DOTNET_gcServer"], ours.Environment["DOTNET_EnableDiagnostics"], ours.Environment["DOTNET_DbgEnableMiniDump"]) = ("0", "0", "0");
        return ours;
    }
}
