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
}
