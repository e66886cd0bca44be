using System.Diagnostics;
using BackOnTrack.Domain;
using BackOnTrack.Web;

namespace BackOnTrack.Files;

/// <summary>
/// Whether a file is harmless: asked of ClamAV over its socket (<c>BOT_CLAMD</c>), or of a command (<c>BOT_SCANNER</c>), the file
/// on its input, 0 for clean. Where neither is set the demo keeps files unscanned and says so; in service nothing is taken.
/// </summary>
public sealed class FileScanner(HouseSettings settings)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public bool IsSet => settings.Clamd.Length > 0 || settings.Scanner.Length > 0;

    /// <summary>Whether files are taken at all.</summary>
    public bool Takes => IsSet || settings.Demo;

    /// <summary>Null when it did not pass: something was found, or the scanner could not say.</summary>
    public async Task<FileScan?> Look(byte[] file, CancellationToken stop)
    {
        if (!IsSet) return Takes ? FileScan.NotScanned : null;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            var clean = settings.Clamd.Length > 0 ? await Clamd.SaysClean(settings.Clamd, file, patience.Token) : await CommandSaysClean(file, patience.Token);
            return clean ? FileScan.Clean : null;
        }
        catch (Exception fault) when (fault is System.ComponentModel.Win32Exception or System.Net.Sockets.SocketException or IOException or OperationCanceledException && !stop.IsCancellationRequested) { return null; }
    }

    private async Task<bool> CommandSaysClean(byte[] file, CancellationToken stop)
    {
        string[] words = settings.Scanner.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        using var process = Process.Start(new ProcessStartInfo(words[0], words[1..]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(stop), process.StandardError.ReadToEndAsync(stop));
            try { await process.StandardInput.BaseStream.WriteAsync(file, stop); process.StandardInput.Close(); }
            catch (IOException) { } // it has seen enough: its answer counts
            await said;
            await process.WaitForExitAsync(stop);
            return process.ExitCode == 0;
        }
        finally { if (!process.HasExited) process.Kill(entireProcessTree: true); }
    }
}
