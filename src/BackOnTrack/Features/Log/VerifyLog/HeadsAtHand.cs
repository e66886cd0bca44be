namespace BackOnTrack.Features.Log;

/// <summary>The heads kept outside, as a verifier has them at hand.</summary>
internal sealed class HeadsAtHand
{
    private readonly ILookup<long, (string Head, DateTime? At)> _heads;

    private HeadsAtHand(ILookup<long, (string Head, DateTime? At)> heads) => _heads = heads;

    /// <summary>The batches that were sealed after this one.</summary>
    public int Since(long batch) => _heads.Count(h => h.Key > batch);

    /// <summary>The last batch that an export taken at this instant should hold and does not; 0 when there is none. A head that says no instant is older than those that do.</summary>
    public long Missing(long batch, DateTime? taken) => _heads.Where(h => h.Key > batch && (taken is null || h.All(head => head.At is null || head.At < taken))).Select(h => h.Key).DefaultIfEmpty().Max();

    /// <summary>
    /// Null where they prove nothing: none can be read, or not the last. A machine that stopped half-way leaves half a line, and then
    /// writes it whole; so one that cannot be read is passed over only where others follow, and its batch is still asked for.
    /// </summary>
    public static HeadsAtHand? Read(IEnumerable<string> lines)
    {
        var read = lines.Where(l => !string.IsNullOrWhiteSpace(l)).Select(Head).ToList();
        return read is [.., not null] ? new(read.OfType<(long Batch, string Head, DateTime? At)>().ToLookup(h => h.Batch, h => (h.Head, h.At))) : null;
    }

    /// <summary>Whether the batch is the one whose head was told outside, and no other has its number.</summary>
    public bool Hold(LogBatch batch) => _heads.Contains(batch.Number) && _heads[batch.Number].All(known => known.Head == Convert.ToHexStringLower(batch.Head()));

    private static (long Batch, string Head, DateTime? At)? Head(string line) =>
        line.Split('\t') is [var batch, _, _, { Length: 64 } head, _, .. var at] && LogBatch.Position(batch) is { } number && LogBatch.Bytes(head) is not null ? Sealed(number, head, at) : null;

    private static (long, string, DateTime?)? Sealed(long batch, string head, string[] at) => at switch
    {
        [] => (batch, head, null),
        [var said] when LogTaken.InstantOf(said) is { } known => (batch, head, known),
        _ => null,
    };
}
