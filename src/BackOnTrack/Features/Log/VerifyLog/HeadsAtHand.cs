namespace BackOnTrack.Features.Log;

/// <summary>The heads kept outside, as a verifier has them at hand.</summary>
internal sealed class HeadsAtHand
{
    private readonly ILookup<long, string> _heads;

    private HeadsAtHand(ILookup<long, string> heads) => _heads = heads;

    /// <summary>The batch that was sealed last.</summary>
    public long Last => _heads.Max(h => h.Key);

    /// <summary>
    /// Null where they prove nothing: none can be read, or not the last. A machine that stopped half-way leaves half a line, and then
    /// writes it whole; so one that cannot be read is passed over only where others follow, and its batch is still asked for.
    /// </summary>
    public static HeadsAtHand? Read(IEnumerable<string> lines)
    {
        var read = lines.Where(l => !string.IsNullOrWhiteSpace(l)).Select(Head).ToList();
        return read is [.., not null] ? new(read.OfType<(long Batch, string Head)>().ToLookup(h => h.Batch, h => h.Head)) : null;
    }

    /// <summary>Whether the batch is the one whose head was told outside, and no other has its number.</summary>
    public bool Hold(LogBatch batch) => _heads.Contains(batch.Number) && _heads[batch.Number].All(head => head == Convert.ToHexStringLower(batch.Head()));

    private static (long Batch, string Head)? Head(string line) =>
        line.Split('\t') is [var batch, _, _, { Length: 64 } head, _] && LogBatch.Position(batch) is { } number && LogBatch.Bytes(head) is not null ? (number, head) : null;
}
