using System.Diagnostics;
using BackOnTrack.Web;

namespace BackOnTrack.Files;

/// <summary>What looking for harm came to. Only the first two let a file pass.</summary>
public enum ScanAnswer { Clean, NotScanned, Harmful, Unsure, NoScanner }

/// <summary>
/// Whether a file is harmless: asked of ClamAV over its socket (<c>BOT_CLAMD</c>), or of a command (<c>BOT_SCANNER</c>), the file
/// on its input, 0 for clean, 1 for found. Where neither is set the demo keeps files unscanned and says so; in service nothing is taken.
/// </summary>
public sealed class FileScanner(HouseSettings settings)
{
    public bool IsSet => settings.Clamd.Length > 0 || settings.Scanner.Length > 0;

    /// <summary>Whether files are taken at all.</summary>
    public bool Takes => IsSet || settings.Demo;

    /// <summary>A scanner that is away, answers in other words or takes too long could not say: then it is not a yes.</summary>
    public async Task<ScanAnswer> Look(byte[] file, CancellationToken stop)
    {
        if (!IsSet) return Takes ? ScanAnswer.NotScanned : ScanAnswer.NoScanner;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(settings.ScanPatience);
        try { return settings.Clamd.Length > 0 ? await Clamd.Says(settings.Clamd, file, patience.Token) : await CommandSays(file, patience.Token); }
        catch (Exception) when (!stop.IsCancellationRequested) { return ScanAnswer.Unsure; }
    }

    private async Task<ScanAnswer> CommandSays(byte[] file, CancellationToken stop)
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
            return process.ExitCode switch { 0 => ScanAnswer.Clean, 1 => ScanAnswer.Harmful, _ => ScanAnswer.Unsure };
        }
        finally { if (!process.HasExited) process.Kill(entireProcessTree: true); }
    }
}
