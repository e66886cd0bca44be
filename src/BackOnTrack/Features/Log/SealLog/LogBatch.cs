using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BackOnTrack.Features.Log;

/// <summary>A stretch of the log, chained to the one before and signed (ECDSA P-256).</summary>
/// <param name="Previous">The head of the batch before; 32 zero bytes for the first.</param>
public sealed record LogBatch(long Number, long First, long Last, byte[] Root, byte[] Previous, byte[] Signature)
{
    /// <summary>What is signed and kept outside the database: SHA-256 over 0x02, number, bounds, previous head and root.</summary>
    public byte[] Head() => SHA256.HashData([2, .. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Number}|{First}|{Last}|")), .. Previous, .. Root]);

    /// <summary>The root of the tree over the leaves; an odd leaf moves up as it is.</summary>
    public static byte[] RootOf(IReadOnlyList<byte[]> leaves)
    {
        var level = leaves;
        while (level.Count > 1)
            level = [.. level.Chunk(2).Select(pair => pair.Length == 1 ? pair[0] : SHA256.HashData([1, .. pair[0], .. pair[1]]))];
        return level.Count == 0 ? SHA256.HashData([3]) : level[0];
    }

    /// <summary>A batch as its line in an export says it; null where the line says none.</summary>
    public static LogBatch? Read(string line) => line.Split('\t') is ["B", var number, var first, var last, var root, var previous, var signature]
        && (Position(number), Position(first), Position(last)) is ({ } n, { } from, { } to) && (Bytes(root), Bytes(previous), Bytes(signature)) is ({ } r, { } p, { } s)
        ? new(n, from, to, r, p, s) : null;

    /// <summary>A number as the export writes it, from 1 on.</summary>
    internal static long? Position(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0 ? n : null;

    /// <summary>Bytes as the export writes them.</summary>
    internal static byte[]? Bytes(string text) => text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit) ? Convert.FromHexString(text) : null;
}
