using System.Diagnostics;
using BackOnTrack.Domain.Training;
using BackOnTrack.Web;

namespace BackOnTrack.Features.Training;

/// <summary>
/// Asks the command the house is set up with whether a file is harmless, <c>BOT_SCANNER="clamdscan --no-summary -"</c> for
/// example: the file on its input, 0 for clean. Where none is set nothing is scanned, and the pages say so.
/// </summary>
public sealed class MaterialScanner(HouseSettings settings)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public bool IsSet => settings.Scanner.Length > 0;

    /// <summary>Null when it did not pass: something was found, or the scanner could not say.</summary>
    public async Task<MaterialScan?> Look(byte[] file, CancellationToken stop)
    {
        if (!IsSet) return MaterialScan.NotScanned;
        string[] words = settings.Scanner.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(words[0], words[1..]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
            try
            {
                var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
                try { await process.StandardInput.BaseStream.WriteAsync(file, patience.Token); process.StandardInput.Close(); }
                catch (IOException) { } // it has seen enough: its answer counts
                await said;
                await process.WaitForExitAsync(patience.Token);
                return process.ExitCode == 0 ? MaterialScan.Clean : null;
            }
            finally { if (!process.HasExited) process.Kill(entireProcessTree: true); }
        }
        catch (Exception fault) when (fault is System.ComponentModel.Win32Exception or OperationCanceledException && !stop.IsCancellationRequested) { return null; }
    }
}
