using System.Globalization;
using System.Text;

namespace BackOnTrack.Features.Log;

/// <summary>
/// The file of signed heads outside the database, one line a batch: number, bounds, head, signature, when it was sealed. It proves that nothing was
/// cut off, so each head must reach it; one whose line was never written, or half, is written the next time.
/// </summary>
public sealed class HeadsOutside(string dataFolder)
{
    private const int LongestLine = 1000;

    private readonly string _file = PathIn(dataFolder);

    public static string PathIn(string dataFolder) => Path.Combine(dataFolder, "heads", "heads.txt");

    /// <summary>The number of the last whole line; 0 when there is none.</summary>
    public async Task<long> Last(CancellationToken stop)
    {
        var lines = (await End(stop)).Split('\n');
        return lines.Length > 1 && long.TryParse(lines[^2].Split('\t')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    public async Task Add(LogBatch batch, DateTime at, CancellationToken stop)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
        var torn = await End(stop) is { Length: > 0 } end && end[^1] != '\n';
        await File.AppendAllTextAsync(_file, string.Create(CultureInfo.InvariantCulture,
            $"{(torn ? "\n" : "")}{batch.Number}\t{batch.First}\t{batch.Last}\t{Convert.ToHexStringLower(batch.Head())}\t{Convert.ToHexStringLower(batch.Signature)}\t{LogTaken.Instant(at)}\n"), stop);
    }

    /// <summary>Enough of the file's end to hold its last whole line.</summary>
    private async Task<string> End(CancellationToken stop)
    {
        if (!File.Exists(_file)) return "";
        await using var file = File.OpenRead(_file);
        file.Seek(-Math.Min(file.Length, 2 * LongestLine), SeekOrigin.End);
        var bytes = new byte[file.Length - file.Position];
        await file.ReadExactlyAsync(bytes, stop);
        return Encoding.ASCII.GetString(bytes);
    }
}
