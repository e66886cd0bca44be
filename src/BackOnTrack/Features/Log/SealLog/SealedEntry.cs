using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BackOnTrack.Features.Log;

/// <summary>One entry as it is sealed: the text its hash is made of, the same here, in the export and in anybody's verifier.</summary>
/// <param name="Position">Dense from 1: a gap is a missing entry.</param>
/// <param name="Line">The entry's fields in a fixed order, tab-separated; sealed detail appears as its SHA-256.</param>
public sealed record SealedEntry(long Position, string Line)
{
    /// <summary>The leaf of the tree: SHA-256 over 0x00, the position and the line.</summary>
    public byte[] Hash() => SHA256.HashData([0, .. Encoding.UTF8.GetBytes($"{Position}\t{Line}")]);

    /// <summary>The fields in their order; instants in microseconds, as the database keeps them.</summary>
    public static string Write(long id, DateTime at, Guid actor, string hat, string act, string kind, string outcome, string? code,
        Guid? mentee, Guid? record, Guid[]? seen, byte[]? detail, Guid request, Guid? once) => string.Join('\t',
        id.ToString(CultureInfo.InvariantCulture), LogTaken.Instant(at),
        actor, hat, act, kind, outcome, code, mentee, record, seen is null ? "" : string.Join(',', seen),
        detail is null ? "" : Convert.ToHexStringLower(SHA256.HashData(detail)), request, once);
}
