using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BackOnTrack.Features.Log;

/// <summary>
/// The last line of an export, <c>T instant signature</c>: when it was taken, signed with the head of its last batch. The log goes on
/// being sealed after that; without this line an export of this morning looks cut off in the afternoon.
/// </summary>
/// <param name="At">Whatever was sealed before it is in the export (UTC).</param>
public sealed record LogTaken(DateTime At, byte[] Signature)
{
    /// <summary>What is signed: SHA-256 over 0x04, the instant and the head of the last batch.</summary>
    public static byte[] Hash(DateTime at, byte[] head) => SHA256.HashData([4, .. Encoding.ASCII.GetBytes($"{Instant(at)}|"), .. head]);

    /// <summary>An instant as exports and heads write it, in microseconds.</summary>
    public static string Instant(DateTime at) => at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    /// <summary>An instant as <see cref="Instant"/> writes it; null where the text is none.</summary>
    public static DateTime? InstantOf(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? at : null;

    /// <summary>The line for the export.</summary>
    public string Line() => $"T\t{Instant(At)}\t{Convert.ToHexStringLower(Signature)}";

    /// <summary>The line read back; null where it says none.</summary>
    public static LogTaken? Read(string line) =>
        line.Split('\t') is ["T", var at, var signature] && (InstantOf(at), LogBatch.Bytes(signature)) is ({ } taken, { } signed) ? new(taken, signed) : null;
}
