using System.Globalization;
using System.Security.Cryptography;

namespace BackOnTrack.Features.Log;

/// <summary>
/// Checks an export with nothing but the public key and, where they are at hand, the heads kept outside: nothing
/// edited, removed, reordered, cut off or computed anew. Needs no database.
/// </summary>
public static class VerifyLog
{
    /// <param name="export">What <see cref="ExportLog"/> wrote.</param>
    /// <param name="publicKey">The public key in PEM.</param>
    /// <param name="heads">The lines of <c>heads.txt</c>; empty when they are not at hand, and then a cut-off end is not seen.</param>
    public static LogVerdict Run(TextReader export, string publicKey, IEnumerable<string> heads)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(publicKey);
        var kept = heads.Select(h => h.Split('\t')).Where(h => h.Length == 5).ToLookup(h => Number(h[0]), h => h[3]);
        var (leaves, expected, previous, batch) = (new List<byte[]>(), 1L, new byte[32], 0L);
        while (export.ReadLine() is { } line)
        {
            var fields = line.Split('\t', 3);
            if (fields[0] == "E")
            {
                if (Number(fields[1]) != expected) return LogVerdict.Bad(expected, "missing or out of order");
                leaves.Add(new SealedEntry(expected++, fields[2]).Hash());
                continue;
            }
            var b = line.Split('\t');
            var found = new LogBatch(Number(b[1]), Number(b[2]), Number(b[3]), Convert.FromHexString(b[4]), Convert.FromHexString(b[5]), Convert.FromHexString(b[6]));
            if (found.Last != expected - 1 || found.First != expected - leaves.Count) return LogVerdict.Bad(expected, "missing at the end of a batch");
            if (!LogBatch.RootOf(leaves).AsSpan().SequenceEqual(found.Root)) return LogVerdict.Bad(found.First, $"an entry of batch {found.Number} was altered");
            if (found.Number != ++batch || !found.Previous.AsSpan().SequenceEqual(previous)) return LogVerdict.Bad(found.First, $"batch {found.Number} does not follow the one before");
            if (!key.VerifyHash(found.Head(), found.Signature)) return LogVerdict.Bad(found.First, $"the signature of batch {found.Number} is not ours");
            if (kept.Count > 0 && (!kept.Contains(batch) || kept[batch].Any(head => head != Convert.ToHexStringLower(found.Head())))) return LogVerdict.Bad(found.First, $"the head kept outside for batch {batch} is another one");
            previous = found.Head();
            leaves.Clear();
        }
        if (leaves.Count > 0) return LogVerdict.Bad(expected - leaves.Count, "entries without the seal of their batch");
        return kept.Select(h => h.Key).DefaultIfEmpty().Max() is var last && last > batch ? LogVerdict.Bad(expected, $"cut off: batch {last} was sealed once") : new(true, expected - 1, batch, "");
    }

    private static long Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1;
}

/// <param name="Whole">Whether everything holds.</param>
/// <param name="At">The first bad position, or the number of entries when all is well.</param>
/// <param name="Batches">How many batches were checked.</param>
/// <param name="Why">What is wrong, for the operator.</param>
public sealed record LogVerdict(bool Whole, long At, long Batches, string Why)
{
    internal static LogVerdict Bad(long at, string why) => new(false, at, 0, why);
}
